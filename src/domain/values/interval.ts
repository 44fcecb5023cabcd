/** A time interval with at least one bound; `from` and `lasting` may replace `from` and `to`. */
export interface Interval {
  readonly from: Date | null;
  readonly to: Date | null;
  /** An ISO 8601 duration after `from`, in place of `to`. */
  readonly lasting: string | null;
}

/** Arguments of lists that can be filtered by time: at most ten intervals; empty: no filter. */
export interface IntervalArguments {
  readonly intervals: readonly Interval[];
}

/** Inclusive bounds of a number; null: unbounded. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}
