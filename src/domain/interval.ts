/** A stretch of time: from an instant, or until one, or both; or a length from an instant on. At least one bound is there. */
export interface Interval {
  readonly from: Date | null;
  readonly to: Date | null;
  /** An ISO 8601 duration after `from`, in place of `to`. */
  readonly lasting: string | null;
}

/** Arguments of lists that can be narrowed down to some stretches of time: at most ten; empty is all. */
export interface IntervalArguments {
  readonly intervals: readonly Interval[];
}

/** Bounds of a number, both included; null is open. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}
