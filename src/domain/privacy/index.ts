export { Redactor, isWhole } from './redactor.js';
export { cutEnds } from './trip-ends.js';
export type { VisibleTrack, TrackEnds } from './trip-ends.js';
export { middleOfCell } from './grid.js';
export type { Pseudonyms } from './pseudonyms.js';
