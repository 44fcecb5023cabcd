/** How many there may be of something: at the most, and as far as is known. The first is never below what comes. */
export interface Bounds {
  readonly most: number;
  /** With the benefit of the doubt: what is not known is taken to be as it usually is. */
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

/** Each with its own side of the other. */
export function smaller(one: Bounds, other: Bounds): Bounds {
  return { most: Math.min(one.most, other.most), likely: Math.min(one.likely, other.likely) };
}
