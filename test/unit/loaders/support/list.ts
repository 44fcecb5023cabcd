import type { Page, PageRequest } from '../../../../src/domain/index.js';
import { answered } from './collection.js';

/** How a list in memory is given, and the faults that it has. */
export interface MemoryListTraits {
  readonly pageSize: number;
  readonly rangeable: boolean;
  /** HTTP status with which pages by index are refused; null: they are given. */
  readonly rangeRefusal: number | null;
  /** HTTP status with which every page is refused; null: none is. */
  readonly refusal: number | null;
  /** Whether a page asked for by index is the first one all the same. */
  readonly rangesIgnored: boolean;
  readonly totalKnown: boolean;
  /** The list size that every page reports; null: the actual size. */
  readonly reportedTotal: number | null;
  /** Whether the page that would be the last leads back to the first one after it. */
  readonly loops: boolean;
}

export const soundList: MemoryListTraits = {
  pageSize: 10,
  rangeable: true,
  rangeRefusal: null,
  rangesIgnored: false,
  reportedTotal: null,
  refusal: null,
  totalKnown: true,
  loops: false,
};

/** One page of a list as the port gives it: `from` changes the total, a run behind the end is empty. */
export function pageOf<T>(
  items: readonly T[],
  { size, token, from: asked }: PageRequest,
  traits: Partial<MemoryListTraits> = {},
): Page<T> {
  const { rangeRefusal, rangesIgnored, refusal, totalKnown, reportedTotal, loops, pageSize } = {
    ...soundList,
    pageSize: size,
    ...traits,
  };
  if (refusal !== null) throw answered(refusal);
  if (asked !== undefined && rangeRefusal !== null) throw answered(rangeRefusal);
  const from = rangesIgnored ? undefined : asked;
  if (size < 1 || size > pageSize) throw answered(400);
  const start = token === null ? (from ?? 0) : Number(token);
  const end = start + size;
  const next = end < items.length ? String(end) : loops ? String(size) : null;
  const total = Math.max(0, (reportedTotal ?? items.length) - (from ?? 0));
  return { items: items.slice(start, end), total: totalKnown ? total : null, next };
}
