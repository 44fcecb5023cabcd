export { FairQueue, priorities } from './fair-queue.js';
export type { Requester, Priority, Ticket } from './fair-queue.js';
export { Waiters } from './waiters.js';
export { isStalled, onStall } from './stall.js';
