import type { CallCounts } from './counts.js';
import type { Fault } from './faults/fault.js';
import type { CollectionOptions, SimulatorOptions } from './options.js';

/** Options that can be sent to a worker thread: all but the clock, which is a function. */
export type WorkerOptions = Omit<SimulatorOptions, 'clock'>;

export type Command =
  | { readonly command: 'counts' | 'reset' | 'close' }
  | { readonly command: 'fault'; readonly fault: Fault | null }
  | { readonly command: 'collections'; readonly collections: CollectionOptions };

export type WorkerRequest = { readonly id: number } & Command;

/** The first message holds the address; each other message is the reply to the request with its id. */
export type Message = { readonly url: string } | { readonly id: number; readonly counts?: CallCounts };
