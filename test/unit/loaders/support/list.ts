import type { Page, PageRequest } from '../../../../src/domain/index.js';
import { answered } from './collection.js';

/** The properties of a list in memory, including faults. */
export interface MemoryListTraits {
  readonly pageSize: number;
  readonly rangeable: boolean;
  /** HTTP status with which pages by index are rejected; null: they are supported. */
  readonly rangeRefusal: number | null;
  /** HTTP status with which every page is rejected; null: none is. */
  readonly refusal: number | null;
  /** Whether a page requested by index is the first page instead. */
  readonly rangesIgnored: boolean;
  readonly totalKnown: boolean;
  /** The list size that every page reports; null: the actual size. */
  readonly reportedTotal: number | null;
  /** Whether the last page leads back to the second one. */
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

/** One page of a list: `from` changes the total, and a range after the end is empty. */
export function pageOf<T>(
  items: readonly T[],
  { size, token, from: requestedFrom }: PageRequest,
  traits: Partial<MemoryListTraits> = {},
): Page<T> {
  const { rangeRefusal, rangesIgnored, refusal, totalKnown, reportedTotal, loops, pageSize } = {
    ...soundList,
    pageSize: size,
    ...traits,
  };
  if (refusal !== null) throw answered(refusal);
  if (requestedFrom !== undefined && rangeRefusal !== null) throw answered(rangeRefusal);
  const from = rangesIgnored ? undefined : requestedFrom;
  if (size < 1 || size > pageSize) throw answered(400);
  const start = token === null ? (from ?? 0) : Number(token);
  const end = start + size;
  const next = end < items.length ? String(end) : loops ? String(size) : null;
  const total = Math.max(0, (reportedTotal ?? items.length) - (from ?? 0));
  return { items: items.slice(start, end), total: totalKnown ? total : null, next };
}
