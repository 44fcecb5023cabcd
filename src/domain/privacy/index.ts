export { Redactor, isUnredacted as isWhole } from './redactor.js';
export { trimEnds as cutEnds } from './trip-ends.js';
export type { VisibleTrack, TrackEnds } from './trip-ends.js';
export { cellCenter as middleOfCell } from './grid.js';
export type { Pseudonyms } from './pseudonyms.js';
