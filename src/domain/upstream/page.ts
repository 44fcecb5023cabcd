/** Requests one page of an upstream list. */
export interface PageRequest {
  /** Items on the page, 1 to the list's page size. */
  readonly size: number;
  /** Opaque token from the previous page's `next`; null: the first page. */
  readonly token: string | null;
  /** Index of the first item, counted from 0; `total` is then the number of items from there on. */
  readonly from?: number;
}

/** One page of an upstream list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Items in the whole list; null if the upstream does not say. */
  readonly total: number | null;
  /** Token of the next page; null on the last. */
  readonly next: string | null;
}

export const emptyPage: Page<never> = { items: [], total: 0, next: null };
