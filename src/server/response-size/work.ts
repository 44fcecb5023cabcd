import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { callEnded } from '../../domain/index.js';
import type { Prediction } from '../../graphql/index.js';
import { responseTooLarge, type ResponseLimits } from './response-too-large.js';

/** Milliseconds for which a request holds the event loop before it yields. */
const SLICE_MS = 20;
/** Milliseconds after the timeout in which a request may complete the data it has, before it is stopped. */
const GRACE_MS = 1000;
/** Fields from which a response is produced in slices; a smaller one takes a few slices at most. */
const LARGE = 30_000;
/** Maximum errors of a response: each costs as much CPU time as fifty fields. */
const MAX_ERRORS = 10_000;

/** Maximum fields for compiled code, which cannot yield: 30 ms of CPU time, or 110 ms if all are errors. */
const MAX_COMPILED = 150_000;
/** The cost of a resolver, relative to reading a property. */
const FIELDS_OF_RESOLVER = 20;

type Predicted = Prediction['answer'];

export interface ResponseWorkOptions {
  readonly limits: ResponseLimits;
  /** Aborts when the client disconnects or the request times out. */
  readonly signal: AbortSignal;
  /** Resolves when the request may hold the event loop. */
  readonly yieldToEventLoop: () => Promise<void>;
  /** Milliseconds, monotonic. */
  readonly clock?: () => number;
}

/**
 * Produces the response of one request in slices of CPU time, and within its limits. graphql-js completes everything that is ready in one
 * go, such as the thousand items of a list. In a large response these continuations queue here and run for `SLICE_MS` at a time. DataLoader
 * batches are dispatched when the queue is empty, so that slices do not split a batch. A stopped request is never resumed, and its queue is freed.
 */
export class ResponseWork {
  readonly #options: ResponseWorkOptions;
  readonly #clock: () => number;
  /** A stack: each part of the response is completed before the next begins, which keeps few in memory. */
  readonly #queue: (() => void)[] = [];
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

  constructor(options: ResponseWorkOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
  }

  /** Whether the response is large, as predicted or as counted. */
  get isLarge(): boolean {
    return Math.max(this.#predictedWork, this.#fields) > LARGE;
  }

  /** Whether compiled code, which cannot yield, may produce the response. */
  get isCompilable(): boolean {
    return this.#predictedWork <= MAX_COMPILED;
  }

  /** Why the request was stopped; null if it was not. */
  get failure(): GraphQLError | null {
    return this.#failure;
  }

  /** @throws GraphQLError QUERY_TOO_COMPLEX where the predicted response is too large. */
  expect(predicted: Predicted): void {
    const { limits } = this.#options;
    const fields = Math.ceil(predicted.fields);
    if (fields > limits.answerFields) {
      throw responseTooLarge(limits, 'answerFields', fields, { list: predicted.largestList?.path ?? null });
    }
    this.#predicted = predicted;
  }

  /** Resets the counts before an execution. `isSliceable`: graphql-js executes the operation. */
  begin({ isSliceable }: { readonly isSliceable: boolean }): void {
    this.#fields = 0;
    this.#errors = 0;
    this.#isSliceable = isSliceable;
  }

  /** Rejects when the request is stopped; the given promise is then ignored. */
  async unlessStopped<T>(result: Promise<T>): Promise<T> {
    if (this.#failure !== null) throw this.#failure;
    const stopped = new Promise<never>((_, reject) => (this.#stop = reject));
    return Promise.race([result, stopped]);
  }

  /** Reads and counts a property; the items of a list are queued. */
  readonly fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    if (!this.#count(1)) return null;
    const value: unknown = defaultFieldResolver(source, args, context, info);
    return this.#items(value);
  };

  /** Counts and queues the value of a resolver. */
  resolved(value: unknown): unknown {
    if (!this.#count(1)) return null;
    return isPromise(value) ? this.#field(value) : this.#items(value);
  }

  /** Queues the continuation of a promise. */
  readonly inOrder = (value: unknown): unknown => (isPromise(value) ? this.#after(value) : value);

  /** DataLoader's batch scheduler: dispatches a batch once all its keys have been requested. */
  readonly schedule = (dispatch: () => void): void => {
    void settled.then(() => process.nextTick(() => this.#dispatchWhenIdle(dispatch)));
  };

  /** Yields if the slice that began at `since` is over. @throws Error where the request is stopped meanwhile. */
  async yieldControl(since: number): Promise<number> {
    if (this.#clock() - since < SLICE_MS) return since;
    await this.#options.yieldToEventLoop();
    this.#checkTime();
    if (this.#failure !== null) throw this.#failure;
    return this.#clock();
  }

  /** @throws GraphQLError QUERY_TOO_COMPLEX where the response has become too large. */
  checkBytes(text: string): void {
    this.#bytes += Buffer.byteLength(text);
    const { limits } = this.#options;
    if (this.#bytes <= limits.answerBytes) return;
    this.#end(responseTooLarge(limits, 'answerBytes', this.#bytes, { atLeast: true }));
    if (this.#failure !== null) throw this.#failure;
  }

  get now(): number {
    return this.#clock();
  }

  #end(failure: GraphQLError): void {
    if (this.#failure !== null) return;
    this.#failure = failure;
    this.#queue.length = 0;
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

  /** Counts and queues the items of a list, so that the first is the next to run. */
  #items(list: unknown): unknown {
    if (!Array.isArray(list)) return list;
    if (!this.#count(list.length)) return null;
    if (!this.#isSliced || list.length < 2 || typeof list[0] !== 'object') return list;
    const continuations: (() => void)[] = [];
    const promises = list.map((item: unknown) =>
      isPromise(item) ? this.#field(item) : new Promise((resolve) => continuations.push(() => resolve(item))),
    );
    for (let each = continuations.pop(); each !== undefined; each = continuations.pop()) this.#add(each);
    return promises;
  }

  /** Counts and queues the value of a field or list item. */
  #field(value: Promise<unknown>): Promise<unknown> {
    return this.#after(
      value,
      (result) => this.#items(result),
      () => this.#countError(),
    );
  }

  /** Handlers are attached at once, so that a rejection is not unhandled while it queues. */
  #after(
    value: Promise<unknown>,
    complete: (result: unknown) => unknown = (result) => result,
    mayReject: () => boolean = () => true,
  ): Promise<unknown> {
    if (!this.#isSliced) return value;
    return new Promise((resolve, reject) => {
      value.then(
        (result) => this.#add(() => resolve(complete(result))),
        (error: unknown) => {
          if (mayReject()) this.#add(() => reject(error as Error));
        },
      );
    });
  }

  #add(resume: () => void): void {
    if (this.#failure !== null) return;
    this.#queue.push(resume);
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    const { yieldToEventLoop } = this.#options;
    while (this.#queue.length > 0) {
      await yieldToEventLoop();
      this.#checkTime();
      const since = this.#clock();
      do {
        this.#queue.pop()?.();
        // The continuation runs in microtasks that are queued before this one.
        await null;
      } while (this.#queue.length > 0 && this.#clock() - since < SLICE_MS);
    }
    this.#isRunning = false;
    for (const dispatch of this.#onIdle.splice(0)) dispatch();
  }

  /** After the timeout, loads fail at once and their fields are null: that much is still completed. */
  #checkTime(): void {
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
    this.#end(responseTooLarge(limits, 'answerFields', this.#fields, { atLeast: true }));
    return false;
  }

  #countError(): boolean {
    if (this.#failure !== null) return false;
    this.#errors += 1;
    if (this.#errors <= MAX_ERRORS) return true;
    this.#end(
      new GraphQLError(`The response has more than ${MAX_ERRORS} errors. Request less data at a time.`, {
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
