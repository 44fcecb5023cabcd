import { DomainError } from '../../domain/index.js';

/** Most items of a list that are held at a time, decoded and with their documents: of statuses, the largest, about a gigabyte. */
export const maxItems = 50_000;
const mostPages = 5000;
/** Pages in a row without an item that can be read. */
const mostEmpty = 50;

/** The pages of one list that is followed page by page: whatever the upstream says, that has an end. */
export class PagingGuard {
  readonly #seen = new Set<string | null>();
  #items = 0;
  #empty = 0;

  /**
   * Throws where the list ends, by a further page that has no data and no total, before its last known total was reached. A page with a total
   * is left alone: it was judged as it was read, and items that cannot be decoded are not among those that were read.
   */
  checkEnd(
    last: { readonly items: readonly unknown[]; readonly total: number | null },
    total: number | null,
    items: number,
  ): void {
    if (this.#seen.size < 2 || last.items.length > 0 || last.total !== null || total === null || items >= total) return;
    throw new DomainError('UPSTREAM_ERROR', 'The upstream’s list ended before its own total was reached.');
  }

  /** @param items How many were read so far. Throws where the page was read before, or where there is no end to them. */
  enter(token: string | null, items: number): void {
    if (this.#seen.has(token)) throw new DomainError('UPSTREAM_ERROR', 'The upstream’s pages lead in a circle.');
    this.#seen.add(token);
    this.#empty = items > this.#items ? 0 : this.#empty + 1;
    this.#items = items;
    if (items > maxItems || this.#seen.size > mostPages || this.#empty > mostEmpty) {
      throw new DomainError('UPSTREAM_ERROR', 'The upstream’s list has more pages than can be read.');
    }
  }
}
