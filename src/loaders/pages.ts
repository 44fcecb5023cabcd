import { DomainError } from '../domain/index.js';

/** Most items of a list that are held at a time, decoded and with their documents: some hundred megabytes. */
export const mostItems = 100_000;
/** Pages may be empty and lead on all the same. */
const mostPages = 5000;

/** The pages of one list that is followed page by page: whatever the upstream says, that has an end. */
export class Pages {
  readonly #seen = new Set<string | null>();

  /** @param items How many were read so far. Throws where the page was read before, or where there is no end to them. */
  turnTo(token: string | null, items: number): void {
    if (this.#seen.has(token)) throw new DomainError('UPSTREAM_ERROR', 'The upstream’s pages lead in a circle.');
    this.#seen.add(token);
    if (items > mostItems || this.#seen.size > mostPages) {
      throw new DomainError('UPSTREAM_ERROR', 'The upstream’s list has more pages than can be read.');
    }
  }
}
