import { latestPlausible } from '../../../domain/index.js';
import type { Drift } from './drift.js';
import type { Reading } from './reader.js';

/** Input of decoders besides the document. */
export interface DecodeContext {
  /** The vendor's id of the document's fleet. */
  readonly fleetId: string;
  readonly drift: Drift;
  /** False allows lazy decoding; parts that are never read are then not checked for drift. Default: true. */
  readonly wholly?: boolean;
  /** For values that depend on the time of reading (Q15). Default: the system clock. */
  readonly now?: (() => Date) | undefined;
}

/** The latest plausible time of a report, in ms since 1970. */
export function latestReport({ now }: Pick<DecodeContext, 'now'>): number {
  return latestPlausible(now?.().getTime() ?? Date.now());
}

/** For `readGroup`: no time of a report may be in the future. */
export function readingOf(context: Pick<DecodeContext, 'drift' | 'now'>): Required<Reading> {
  return { drift: context.drift, latest: latestReport(context) };
}
