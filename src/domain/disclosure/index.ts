export { Discloser, isWhole } from './discloser.js';
export { cutEnds } from './trip-ends.js';
export type { ShownWay, WayEnds } from './trip-ends.js';
export { middleOfCell } from './grid.js';
export type { Pseudonyms } from './pseudonyms.js';
