/** The upstream's `next` led back to a page that was read before. The href is not told: it may hold a token. */
export class PagingLoopError extends Error {
  override readonly name = 'PagingLoopError';
  readonly code = 'PAGING_LOOP';

  constructor(pages: number) {
    super(`The upstream's pages go round in a circle: after ${pages} pages "next" names one that was read before.`);
  }
}

/**
 * All pages from `first` on, each fetched when it is asked for. `nextOf` gives the href of the following page or null.
 * Throws PagingLoopError as soon as a `next` comes up again, before it is fetched.
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
