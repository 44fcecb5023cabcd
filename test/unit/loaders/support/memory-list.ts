import type { Page, PageRequest } from '../../../../src/domain/index.js';
import { readList, type ListSource } from '../../../../src/loaders/lists/list-reader.js';
import { pageOfRange, type ListRequest, type ListPage } from '../../../../src/loaders/lists/list-page.js';
import { pageOf, soundList, type MemoryListTraits } from './list.js';

export const pageSize = 10;
export const numbers = (length: number, first = 0): readonly number[] =>
  Array.from({ length }, (_, index) => first + index);
export const plain: ListRequest<number> = { count: 5, from: 'start', cursor: null, filter: null };

/** A list in memory that may change between reads and records the requested pages. */
export class MemoryList {
  items: readonly number[];
  lastSize: number | undefined;
  readonly requests: PageRequest[] = [];
  rangesRefused = 0;
  readonly #traits: MemoryListTraits;

  constructor(items: readonly number[] | number, traits: Partial<MemoryListTraits> = {}) {
    this.items = typeof items === 'number' ? numbers(items) : items;
    this.#traits = { ...soundList, pageSize, ...traits };
  }

  read(request: Partial<ListRequest<number>>): Promise<ListPage<number> | null> {
    this.requests.length = 0;
    const source: ListSource<number> = {
      pageSize,
      rangeable: this.#traits.rangeable,
      keyOf: String,
      fetch: (page) => this.fetch(page),
      onRangeRefused: () => void (this.rangesRefused += 1),
      lastSize: this.lastSize,
      onSize: (size) => void (this.lastSize = size),
    };
    return readList(source, { ...plain, ...request });
  }

  async fetch(page: PageRequest): Promise<Page<number> | null> {
    this.requests.push(page);
    return pageOf(this.items, page, this.#traits);
  }

  whole(request: Partial<ListRequest<number>>): ListPage<number> | null {
    const { items } = this;
    return pageOfRange({ offset: 0, items, endsList: true, total: items.length }, { ...plain, ...request }, String);
  }

  async itemsOf(request: Partial<ListRequest<number>>): Promise<readonly number[] | undefined> {
    return (await this.read(request))?.entries.map(({ item }) => item);
  }
}
