import { DomainError } from '../domain/index.js';
import type { Get } from './client.js';

export interface RefusedExtensionsOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How long a refused value is not asked for again, in ms. */
  readonly ttlMs?: number;
  /** Told once of each value that is found to be refused. */
  readonly onRefused: (operation: string, value: string) => void;
}

type Read<T> = (get: Get) => Promise<T>;

/**
 * `Q29`: a value of `extension` that worked may answer 400 from one day to the next, and would take the whole vehicle
 * with it. Which value it is is found out once; it is left out for a while, and the vehicle is read without it.
 */
export class RefusedExtensions {
  readonly #options: Required<RefusedExtensionsOptions>;
  /** By operation and value: until when it is left out. Both come from closed lists. */
  readonly #until = new Map<string, number>();
  readonly #trials = new Map<string, Promise<void>>();

  constructor({ ttlMs = 10 * 60_000, ...options }: RefusedExtensionsOptions) {
    this.#options = { ttlMs, ...options };
  }

  async read<T>(get: Get, read: Read<T>): Promise<T> {
    const values = get.url.searchParams.getAll('extension').filter((value) => !this.#isRefused(get.operation, value));
    const asked = withExtensions(get, values);
    try {
      return await read(asked);
    } catch (error) {
      if (values.length === 0 || !isBadRequest(error)) throw error;
      await this.#try(asked, values, read);
      // Not the extensions' fault.
      if (!values.some((value) => this.#isRefused(get.operation, value))) throw error;
      return this.read(asked, read);
    }
  }

  #isRefused(operation: string, value: string): boolean {
    return (this.#until.get(`${operation} ${value}`) ?? 0) > this.#options.now();
  }

  /** Many vehicles are read at once: one of them is tried for all. */
  #try<T>(get: Get, values: readonly string[], read: Read<T>): Promise<void> {
    const key = `${get.operation} ${values.join(' ')}`;
    const underWay = this.#trials.get(key);
    if (underWay !== undefined) return underWay;
    const trial = this.#find(get, values, read).finally(() => this.#trials.delete(key));
    this.#trials.set(key, trial);
    return trial;
  }

  async #find<T>(get: Get, values: readonly string[], read: Read<T>): Promise<void> {
    const alone = (value: string) => read(withExtensions(get, [value])).then(notRefused, isBadRequest);
    const refusals = values.length === 1 ? [true] : await Promise.all(values.map(alone));
    const refused = values.filter((_, index) => refusals[index]);
    if (refused.length === values.length) {
      // It may be the request itself: only an answer without any of them shows that it is not.
      const isFine = await read(withExtensions(get, [])).then(
        () => true,
        () => false,
      );
      if (!isFine) return;
    }
    for (const value of refused) {
      this.#until.set(`${get.operation} ${value}`, this.#options.now() + this.#options.ttlMs);
      this.#options.onRefused(get.operation, value);
    }
  }
}

function withExtensions(get: Get, values: readonly string[]): Get {
  if (get.url.searchParams.getAll('extension').join() === values.join()) return get;
  const url = new URL(get.url);
  url.searchParams.delete('extension');
  for (const value of values) url.searchParams.append('extension', value);
  return { ...get, url };
}

const notRefused = (): boolean => false;

/** Any other failure says nothing about what was asked for. */
const isBadRequest = (error: unknown): boolean => error instanceof DomainError && error.upstream?.status === 400;
