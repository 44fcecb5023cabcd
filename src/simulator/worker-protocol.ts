import type { CallCounts } from './counts.js';
import type { SimulatorOptions } from './options.js';

/** What can be given to another thread: a clock cannot. */
export type WorkerOptions = Omit<SimulatorOptions, 'clock'>;

export interface Question {
  readonly id: number;
  readonly ask: 'counts' | 'reset' | 'close';
}

/** The first message has the address; each other answers the question of the same id. */
export type Message = { readonly url: string } | { readonly id: number; readonly counts?: CallCounts };
