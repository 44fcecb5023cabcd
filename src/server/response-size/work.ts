import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { callEnded } from '../../domain/index.js';
import type { Prediction } from '../../graphql/index.js';
import { answerTooLarge, type AnswerLimits } from './response-too-large.js';

/** Milliseconds that a request may hold the event loop before it gives way to others. */
const SLICE_MS = 20;
/** Milliseconds in which a request whose time is over may still complete what it has, before it is stopped. */
const GRACE_MS = 1000;
/** Fields from which an answer is produced in slices: what is smaller takes a few of them at most. */
const LARGE = 30_000;
/** Most errors of one answer: each takes as long to make, format and write as fifty fields. */
const MOST_ERRORS = 10_000;

/** Most fields that compiled code, which cannot give way, produces in one go: it takes 30 ms of CPU time, and 110 ms where all are errors. */
const MOST_COMPILED = 150_000;
/** What a resolver counts for: it takes that many times as long as reading a property. */
const FIELDS_OF_RESOLVER = 20;

type Predicted = Prediction['answer'];

export interface AnswerWorkOptions {
  readonly limits: AnswerLimits;
  /** Aborts when the client has gone or the time for the request is over. */
  readonly signal: AbortSignal;
  /** Resolves when the request may hold the event loop. */
  readonly yieldToEventLoop: () => Promise<void>;
  /** Milliseconds, monotonic. */
  readonly clock?: () => number;
}

/**
 * Produces the answer of one request in slices of CPU time, and within its limits. graphql-js completes whatever is there in one go: the
 * thousand items of a list, or the fields that a thousand loads have resolved together. In a large answer each of these waits
 * here, and is worked off for `SLICE_MS` at a stretch. Loads are dispatched when nothing waits, so that slices do not
 * split a batch. A request that is stopped is never resumed: nothing refers to what waits any more, and its memory is freed.
 */
export class AnswerWork {
  readonly #options: AnswerWorkOptions;
  readonly #clock: () => number;
  /** A stack: a part of the answer is completed before the next is begun, so that few are under way at a time. */
  readonly #waiting: (() => void)[] = [];
  #isRunning = false;
  #onIdle: (() => void)[] = [];
  #fields = 0;
  #errors = 0;
  #bytes = 0;
  #predicted: Predicted = { fields: 0, resolved: 0, largestList: null };
  #isSliceable = false;
  #endedAt: number | null = null;
  #failure: GraphQLError | null = null;
  #stop: (failure: GraphQLError) => void = () => {};

  constructor(options: AnswerWorkOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
  }

  /** Whether the answer is large, as predicted or as it turned out. */
  get isLarge(): boolean {
    return Math.max(this.#predictedWork, this.#fields) > LARGE;
  }

  /** Whether compiled code, which cannot give way, may produce it in one go. */
  get isCompilable(): boolean {
    return this.#predictedWork <= MOST_COMPILED;
  }

  /** Why the request was stopped; null while it was not. */
  get failure(): GraphQLError | null {
    return this.#failure;
  }

  /** @throws GraphQLError QUERY_TOO_COMPLEX where the answer would be too large. */
  expect(predicted: Predicted): void {
    const { limits } = this.#options;
    const fields = Math.ceil(predicted.fields);
    if (fields > limits.answerFields) {
      throw answerTooLarge(limits, 'answerFields', fields, { list: predicted.largestList?.path ?? null });
    }
    this.#predicted = predicted;
  }

  /** Before each execution: what another one has counted does not count. `isSliceable`: graphql-js executes it. */
  begin({ isSliceable }: { readonly isSliceable: boolean }): void {
    this.#fields = 0;
    this.#errors = 0;
    this.#isSliceable = isSliceable;
  }

  /** Rejects when the request is stopped; what it is given is then left alone for good. */
  async unlessStopped<T>(result: Promise<T>): Promise<T> {
    if (this.#failure !== null) throw this.#failure;
    const stopped = new Promise<never>((_, reject) => (this.#stop = reject));
    return Promise.race([result, stopped]);
  }

  /** Reads a property as graphql-js does, counts it, and lets the items of a list wait for their turn. */
  readonly fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    if (!this.#count(1)) return null;
    const value: unknown = defaultFieldResolver(source, args, context, info);
    return this.#items(value);
  };

  /** The value of a resolver, counted and in its turn. */
  resolved(value: unknown): unknown {
    if (!this.#count(1)) return null;
    return isPromise(value) ? this.#field(value) : this.#items(value);
  }

  /** Hands on what a promise comes to when it is its turn. */
  readonly inOrder = (value: unknown): unknown => (isPromise(value) ? this.#after(value) : value);

  /** For DataLoader: dispatches a batch once all that can be asked for has been. */
  readonly schedule = (dispatch: () => void): void => {
    void settled.then(() => process.nextTick(() => this.#dispatchWhenIdle(dispatch)));
  };

  /** Waits for the next slice where this one is over. @throws Error where the request is stopped meanwhile. */
  async yieldControl(since: number): Promise<number> {
    if (this.#clock() - since < SLICE_MS) return since;
    await this.#options.yieldToEventLoop();
    this.#watchTime();
    if (this.#failure !== null) throw this.#failure;
    return this.#clock();
  }

  /** @throws GraphQLError QUERY_TOO_COMPLEX where the answer has become too large. */
  checkBytes(text: string): void {
    this.#bytes += Buffer.byteLength(text);
    const { limits } = this.#options;
    if (this.#bytes <= limits.answerBytes) return;
    this.#end(answerTooLarge(limits, 'answerBytes', this.#bytes, { atLeast: true }));
    if (this.#failure !== null) throw this.#failure;
  }

  get now(): number {
    return this.#clock();
  }

  #end(failure: GraphQLError): void {
    if (this.#failure !== null) return;
    this.#failure = failure;
    this.#waiting.length = 0;
    this.#onIdle = [];
    this.#stop(failure);
  }

  get #predictedWork(): number {
    return this.#predicted.fields + FIELDS_OF_RESOLVER * this.#predicted.resolved;
  }

  get #isSliced(): boolean {
    return this.#isSliceable && this.isLarge;
  }

  #dispatchWhenIdle(dispatch: () => void): void {
    if (this.#failure !== null) return;
    if (this.#isRunning) this.#onIdle.push(() => this.schedule(dispatch));
    else dispatch();
  }

  /** Counts the items of a list, and lets them wait for their turns, the first of them the next to go on. */
  #items(list: unknown): unknown {
    if (!Array.isArray(list)) return list;
    if (!this.#count(list.length)) return null;
    if (!this.#isSliced || list.length < 2 || typeof list[0] !== 'object') return list;
    const goOn: (() => void)[] = [];
    const promises = list.map((item: unknown) =>
      isPromise(item) ? this.#field(item) : new Promise((resolve) => goOn.push(() => resolve(item))),
    );
    for (let each = goOn.pop(); each !== undefined; each = goOn.pop()) this.#add(each);
    return promises;
  }

  /** What a field or an item comes to, which is counted. */
  #field(value: Promise<unknown>): Promise<unknown> {
    return this.#after(
      value,
      (result) => this.#items(result),
      () => this.#countError(),
    );
  }

  /** It is listened to from the start, so that no failure goes unhandled while it waits. */
  #after(
    value: Promise<unknown>,
    shown: (result: unknown) => unknown = (result) => result,
    isTold: () => boolean = () => true,
  ): Promise<unknown> {
    if (!this.#isSliced) return value;
    return new Promise((resolve, reject) => {
      value.then(
        (result) => this.#add(() => resolve(shown(result))),
        (error: unknown) => {
          if (isTold()) this.#add(() => reject(error as Error));
        },
      );
    });
  }

  #add(goOn: () => void): void {
    if (this.#failure !== null) return;
    this.#waiting.push(goOn);
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    const { yieldToEventLoop } = this.#options;
    while (this.#waiting.length > 0) {
      await yieldToEventLoop();
      this.#watchTime();
      const since = this.#clock();
      do {
        this.#waiting.pop()?.();
        // What goes on does so in the microtasks that stand before this one.
        await null;
      } while (this.#waiting.length > 0 && this.#clock() - since < SLICE_MS);
    }
    this.#isRunning = false;
    for (const dispatch of this.#onIdle.splice(0)) dispatch();
  }

  /** When the time is over, loads fail at once and their fields are null: that much is still completed. */
  #watchTime(): void {
    const { signal } = this.#options;
    if (!signal.aborted) return;
    this.#endedAt ??= this.#clock();
    const { code, message } = callEnded(signal);
    if (code !== 'CANCELLED' && this.#clock() - this.#endedAt <= GRACE_MS) return;
    this.#end(new GraphQLError(message, { extensions: { code } }));
  }

  #count(fields: number): boolean {
    if (this.#failure !== null) return false;
    this.#fields += fields;
    const { limits } = this.#options;
    if (this.#fields <= limits.answerFields) return true;
    this.#end(answerTooLarge(limits, 'answerFields', this.#fields, { atLeast: true }));
    return false;
  }

  #countError(): boolean {
    if (this.#failure !== null) return false;
    this.#errors += 1;
    if (this.#errors <= MOST_ERRORS) return true;
    this.#end(
      new GraphQLError(`The answer has more than ${MOST_ERRORS} errors. Ask for fewer things in one request.`, {
        extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
      }),
    );
    return false;
  }
}

const settled = Promise.resolve();

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';
}
