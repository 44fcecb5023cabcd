import DataLoader from 'dataloader';
import { scheduled, type BatchSchedule } from './batch-schedule.js';
import { loadEach } from './load-each.js';

/** A single call of any kind; equal keys are one call. */
interface KeyedCall {
  readonly key: string;
  load(): Promise<unknown>;
}

/** Deduplicates the single calls of a request and starts them with the other batches. */
export class CallLoader {
  readonly #loader: DataLoader<KeyedCall, unknown, string>;

  constructor(schedule: BatchSchedule | undefined) {
    this.#loader = new DataLoader((calls) => loadEach(calls, (call) => call.load()), {
      ...scheduled(schedule),
      cacheKeyFn: ({ key }) => key,
    });
  }

  load<T>(key: string, load: () => Promise<T>): Promise<T> {
    return this.#loader.load({ key, load }) as Promise<T>;
  }
}
