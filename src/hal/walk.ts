/** The upstream's `next` leads back to a page that was read before. Without the href, which may contain a token. */
export class PagingLoopError extends Error {
  override readonly name = 'PagingLoopError';
  readonly code = 'PAGING_LOOP';

  constructor(pages: number) {
    super(`The upstream's pages form a loop: after ${pages} pages, "next" leads to a page that was read before.`);
  }
}

/**
 * All pages from `first` on, each fetched on demand. `nextOf` returns the href of the next page or null.
 * Throws PagingLoopError if a `next` repeats, before it is fetched.
 */
export async function* walkPages<P>(
  first: P,
  nextOf: (page: P) => string | null,
  fetch: (next: string) => Promise<P>,
): AsyncGenerator<P, void, undefined> {
  const seen = new Set<string>();
  let page = first;
  for (;;) {
    yield page;
    const next = nextOf(page);
    if (next === null) return;
    if (seen.has(next)) throw new PagingLoopError(seen.size + 1);
    seen.add(next);
    page = await fetch(next);
  }
}
