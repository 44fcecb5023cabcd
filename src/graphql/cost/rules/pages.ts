import { pagesOf, upstreamPageSize, type PagedRequest } from '../../../loaders/index.js';

/** Calls for a page of a list that is read page by page. Mirrors `readForwardPage`. */
export function callsOfPages({ first, after }: PagedRequest, items: number | undefined, pageSize: number): number {
  if (after !== null) return pagesOf(first + after.index + 1, after.size);
  return pagesOf(Math.min(first, items ?? first), upstreamPageSize(first, pageSize));
}
