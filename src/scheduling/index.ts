export { FairQueue } from './fair-queue.js';
export type { Party, Priority, Ticket } from './fair-queue.js';
export { Waiters } from './waiters.js';
export { isStalled, onStall } from './stall.js';
