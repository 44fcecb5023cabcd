export { Redactor, isUnredacted } from './redactor.js';
export { trimEnds } from './trip-ends.js';
export type { VisibleTrack, TrackEnds } from './trip-ends.js';
export { cellCenter } from './grid.js';
export type { Pseudonyms } from './pseudonyms.js';
