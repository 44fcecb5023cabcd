import { pagesOf, sizeFor, type PagedRequest } from '../../../loaders/index.js';

/** Calls for a window of a list that is read page by page. Mirrors `readWindow`. */
export function callsOfPages({ first, after }: PagedRequest, items: number | undefined, pageSize: number): number {
  if (after !== null) return pagesOf(first + after.index + 1, after.size);
  return pagesOf(Math.min(first, items ?? first), sizeFor(first, pageSize));
}
