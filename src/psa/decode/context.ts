import { latestPlausible } from '../../domain/index.js';
import type { Drift } from './drift.js';

/** What a decoder needs beside the document. */
export interface DecodeContext {
  /** The vendor's id of the fleet that the document was read from. */
  readonly fleetId: string;
  readonly drift: Drift;
  /**
   * False: parts may be decoded when they are first looked at, and what nobody looks at is then not among the drift counts.
   * Default: true.
   */
  readonly wholly?: boolean;
  /** The clock, for what depends on the time of reading (`Q15`). Default: the system's. */
  readonly now?: (() => Date) | undefined;
}

/** The latest time that a report can have, in ms since 1970. */
export function latestReport({ now }: Pick<DecodeContext, 'now'>): number {
  return latestPlausible(now?.().getTime() ?? Date.now());
}
