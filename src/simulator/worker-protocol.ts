import type { CallCounts } from './counts.js';
import type { Fault } from './faults/fault.js';
import type { CollectionOptions, SimulatorOptions } from './options.js';

/** What can be given to another thread: a clock cannot. */
export type WorkerOptions = Omit<SimulatorOptions, 'clock'>;

export type Command =
  | { readonly ask: 'counts' | 'reset' | 'close' }
  | { readonly ask: 'fault'; readonly fault: Fault | null }
  | { readonly ask: 'collections'; readonly collections: CollectionOptions };

export type WorkerRequest = { readonly id: number } & Command;

/** The first message has the address; each other answers the question of the same id. */
export type Message = { readonly url: string } | { readonly id: number; readonly counts?: CallCounts };
