import type { DayOfWeek } from '../enums/program.js';

/** Days on which a program runs. Upstream: `occurence`, which may be null (`Q22`). */
export interface ProgramOccurrence {
  readonly day: readonly DayOfWeek[] | null;
  /** The upstream's texts of `day`, in the same order. */
  readonly dayRaw: readonly string[] | null;
}
