import { DomainError } from '../../domain/index.js';

/** Maximum number of items of a list in memory: 50,000 statuses, the largest items, take about a gigabyte. */
export const maxItems = 50_000;
const maxPages = 5000;
/** Maximum number of consecutive pages without a readable item. */
const maxEmptyPages = 50;

/** Guards against endless lists: it limits the pages and items, and detects loops, while pages are followed. */
export class PagingGuard {
  readonly #tokens = new Set<string | null>();
  #items = 0;
  #emptyPages = 0;

  /**
   * Throws if the list ended with an empty page without a total before its known total was reached. A last page with a total is
   * accepted: its items may not be decodable.
   */
  checkEnd(
    last: { readonly items: readonly unknown[]; readonly total: number | null },
    total: number | null,
    itemsRead: number,
  ): void {
    if (this.#tokens.size < 2 || last.items.length > 0 || last.total !== null || total === null || itemsRead >= total)
      return;
    throw new DomainError('UPSTREAM_ERROR', 'An upstream list ended before its reported total. Retry the request.');
  }

  /** Throws if the page was read before, or if a limit is exceeded. */
  enter(token: string | null, itemsRead: number): void {
    if (this.#tokens.has(token))
      throw new DomainError('UPSTREAM_ERROR', 'The pages of an upstream list form a loop. Report this to the vendor.');
    this.#tokens.add(token);
    this.#emptyPages = itemsRead > this.#items ? 0 : this.#emptyPages + 1;
    this.#items = itemsRead;
    if (itemsRead > maxItems || this.#tokens.size > maxPages || this.#emptyPages > maxEmptyPages) {
      throw new DomainError('UPSTREAM_ERROR', 'An upstream list is too long. Narrow it down with arguments.');
    }
  }
}
