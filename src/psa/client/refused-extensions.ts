import { DomainError, Refusals } from '../../domain/index.js';
import type { Get } from './get.js';

export interface RefusedExtensionsOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called once for each value that the upstream rejects. */
  readonly onRefused: (operation: string, value: string) => void;
}

type Read<T> = (get: Get) => Promise<T>;

/** Rejections after which a value is no longer sent, for one resource or the whole operation. */
const CONFIRMED = 2;
/** How long the result of a trial, which finds the rejected values, is reused. In ms. */
const TRIAL_TTL_MS = 10_000;

/**
 * `Q29`: a value of `extension` may suddenly return 400 for the whole vehicle, which is then read without it. Other requests
 * send the value until the rejection is confirmed: by a second one of the same resource for that resource, by different
 * resources for the whole operation.
 */
export class RefusedExtensions {
  readonly #options: RefusedExtensionsOptions;
  readonly #refusals: Refusals;
  /** The last rejected path, by operation and value; removed when accepted. */
  readonly #lastPaths = new Map<string, string>();
  /** The rejected values, by operation and values. */
  readonly #trials = new Map<string, { readonly refused: Promise<readonly string[]>; readonly startedAt: number }>();

  constructor(options: RefusedExtensionsOptions) {
    this.#options = options;
    this.#refusals = new Refusals({ now: options.now });
  }

  async read<T>(get: Get, read: Read<T>): Promise<T> {
    const values = valuesOf(get).filter((value) => this.#mayAsk(get, value));
    return this.#read(withExtensions(get, values), read);
  }

  async #read<T>(get: Get, read: Read<T>): Promise<T> {
    const values = valuesOf(get);
    try {
      const answer = await read(get);
      for (const value of values) this.#accept(get, value);
      return answer;
    } catch (error) {
      if (values.length === 0 || !isBadRequest(error)) throw error;
      const refused = await this.#refusedOf(get, values, read);
      // The extensions are not the cause.
      if (refused.length === 0) throw error;
      const rest = values.filter((value) => !refused.includes(value));
      const answer = await this.#read(withExtensions(get, rest), read);
      for (const value of refused) this.#refuse(get, value);
      return answer;
    }
  }

  #mayAsk(get: Get, value: string): boolean {
    const [operation, resource] = subjectsOf(get, value);
    return (
      !this.#refusals.isAvoided(resource) && this.#refusals.mayAttempt(operation) && this.#refusals.mayAttempt(resource)
    );
  }

  #accept(get: Get, value: string): void {
    const [operation, resource] = subjectsOf(get, value);
    this.#lastPaths.delete(operation);
    this.#refusals.recordSuccess(operation);
    this.#refusals.recordSuccess(resource);
  }

  #refuse(get: Get, value: string): void {
    const [operation, resource] = subjectsOf(get, value);
    const path = get.url.pathname;
    const last = this.#lastPaths.get(operation);
    this.#lastPaths.set(operation, path);
    const isNew = this.#refusals.recordRefusal(resource, CONFIRMED);
    if (last === undefined && isNew) this.#options.onRefused(get.operation, value);
    // Repeated rejections of one vehicle do not affect others.
    if (last !== undefined && last !== path) this.#refusals.recordRefusal(operation, CONFIRMED);
  }

  /** Concurrent reads of many vehicles share one trial. */
  async #refusedOf<T>(get: Get, values: readonly string[], read: Read<T>): Promise<readonly string[]> {
    const key = `${get.operation} ${values.join(' ')}`;
    const now = this.#options.now();
    const known = this.#trials.get(key);
    if (known !== undefined && now - known.startedAt < TRIAL_TTL_MS) {
      const found = await known.refused;
      if (found.length > 0) return found;
      // That request may be invalid itself, or cancelled. One of the others tries again.
      const next = this.#trials.get(key);
      if (next !== undefined && next !== known) return next.refused;
    }
    const trial = { refused: find(get, values, read), startedAt: now };
    this.#trials.set(key, trial);
    const found = await trial.refused;
    if (found.length === 0 && this.#trials.get(key) === trial) this.#trials.delete(key);
    return found;
  }
}

/** The rejected values; empty if the request itself is invalid or another error occurs. Never rejects. */
async function find<T>(get: Get, values: readonly string[], read: Read<T>): Promise<readonly string[]> {
  const isRefused = (value: string) => read(withExtensions(get, [value])).then(() => false, isBadRequest);
  const refusals = values.length === 1 ? [true] : await Promise.all(values.map(isRefused));
  const refused = values.filter((_, index) => refusals[index]);
  if (refused.length < values.length) return refused;
  // The request itself may be invalid: only success without any value excludes that.
  return read(withExtensions(get, [])).then(
    () => refused,
    () => [],
  );
}

const valuesOf = ({ url }: Get): readonly string[] => url.searchParams.getAll('extension');

/** Keys of a rejection: for all resources of an operation, and for this one. */
function subjectsOf({ operation, url }: Get, value: string): readonly [string, string] {
  return [`${operation} ${value}`, `${operation} ${value} ${url.pathname}`];
}

function withExtensions(get: Get, values: readonly string[]): Get {
  if (valuesOf(get).join() === values.join()) return get;
  const url = new URL(get.url);
  url.searchParams.delete('extension');
  for (const value of values) url.searchParams.append('extension', value);
  return { ...get, url };
}

/** Other errors are not caused by the parameters. */
const isBadRequest = (error: unknown): boolean => error instanceof DomainError && error.upstream?.status === 400;
