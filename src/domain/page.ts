/** One page asked of a list. `token` is the upstream's own, made by it and understood by it alone; null is the first page. */
export interface PageRequest {
  /** Items wanted on this page, 1 to the list's page size. */
  readonly size: number;
  readonly token: string | null;
  /** Only items from this index on, counted from 0; `total` is then the number of items from there on. */
  readonly from?: number;
}

/** One page of a list, as the upstream gave it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Items in the whole list, where the upstream says so. */
  readonly total: number | null;
  /** Token of the page after this one, null on the last. */
  readonly next: string | null;
}

export const emptyPage: Page<never> = { items: [], total: 0, next: null };
