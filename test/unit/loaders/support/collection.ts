import {
  DomainError,
  type CollectionItem,
  type CollectionPage,
  type FleetCollection,
} from '../../../../src/domain/index.js';

export interface CollectionTraits {
  readonly pageSize: number;
  readonly rangeable: boolean;
  /** HTTP status with which every page is rejected; null: none is. */
  readonly refusal: number | null;
  /** HTTP status with which ranges are rejected; null: ranges are supported. */
  readonly rangeRefusal: number | null;
  /** Whether a page requested by range is the first page instead. */
  readonly rangesIgnored: boolean;
  /** The page, counted from 0, that responds with `failingStatus`; null: none. */
  readonly failingPage: number | null;
  readonly failingStatus: number;
  readonly totalKnown: boolean;
  /** The size that the first page reports; null: the actual size. */
  readonly reportedTotal: number | null;
  /** The page, counted from 0, whose `next` leads back to the second page; null: none. */
  readonly loopAt: number | null;
}

export const sound: CollectionTraits = {
  pageSize: 10,
  rangeable: true,
  refusal: null,
  rangeRefusal: null,
  rangesIgnored: false,
  failingPage: null,
  failingStatus: 500,
  totalKnown: true,
  reportedTotal: null,
  loopAt: null,
};

export function answered(status: number): DomainError {
  const code = status === 404 ? 'NOT_FOUND' : status === 403 ? 'FORBIDDEN' : 'UPSTREAM_ERROR';
  return new DomainError(code, 'The upstream refused.', {
    upstream: { status, code: status * 100, uuid: null, timestamp: null },
  });
}

/** A fleet's collection that lives in memory, with configurable faults. */
export function memoryCollection<T>(
  items: readonly CollectionItem<T>[],
  { pageSize, ...traits }: CollectionTraits,
  onCall: (what: string) => void,
): FleetCollection<T> {
  const lastPage = Math.max(0, Math.ceil(items.length / pageSize) - 1);
  const page = async (number: number, from: number, to: number): Promise<CollectionPage<T>> => {
    await Promise.resolve();
    if (traits.refusal !== null) throw answered(traits.refusal);
    if (number === traits.failingPage) throw answered(traits.failingStatus);
    const follower = number === traits.loopAt ? 1 : number + 1;
    return {
      items: items.slice(from, to),
      total: traits.totalKnown ? (traits.reportedTotal ?? items.length) : null,
      next: number < lastPage || number === traits.loopAt ? `page ${follower}` : null,
    };
  };
  const whole = (number: number) => page(number, number * pageSize, (number + 1) * pageSize);
  return {
    rangeable: traits.rangeable,
    pageSize,
    first: () => {
      onCall('first');
      return whole(0);
    },
    next: (token) => {
      onCall('next');
      return whole(Number(token.replace('page ', '')));
    },
    range: async (from, to) => {
      onCall('range');
      if (traits.rangeRefusal !== null) throw answered(traits.rangeRefusal);
      if (traits.rangesIgnored) return whole(0);
      const run = await page(Math.floor(from / pageSize), from, to + 1);
      // A range changes the total, as the upstream's does.
      return { ...run, total: traits.totalKnown ? run.items.length : null };
    },
  };
}
