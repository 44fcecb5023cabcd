/** Bounds of a count. `most` is a guaranteed upper bound. */
export interface Bounds {
  readonly most: number;
  /** Likely number: unknown sizes are assumed to be typical. */
  readonly likely: number;
}

export function exactly(count: number): Bounds {
  return { most: count, likely: count };
}

export function plus(one: Bounds, other: Bounds): Bounds {
  return { most: one.most + other.most, likely: one.likely + other.likely };
}

export function times(one: Bounds, other: Bounds): Bounds {
  return { most: one.most * other.most, likely: one.likely * other.likely };
}

export function atMost(bounds: Bounds, limit: number): Bounds {
  return { most: Math.min(bounds.most, limit), likely: Math.min(bounds.likely, limit) };
}

/** Minimum of each side. */
export function smaller(one: Bounds, other: Bounds): Bounds {
  return { most: Math.min(one.most, other.most), likely: Math.min(one.likely, other.likely) };
}
