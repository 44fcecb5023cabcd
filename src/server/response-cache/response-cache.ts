import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { LRUCache } from 'lru-cache';
import { beforeExtensions, withExtensions } from './response-text.js';
import type { AccessRecord } from '../../domain/index.js';

/** What is known of an answer that was just made, as far as remembering it goes. */
export interface Memorable {
  readonly operationName: string | null;
  /** As they stand at the end of the answer. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Milliseconds in which asking again would give the same. */
  readonly freshMs: number;
  /** What the response discloses, for the audit log: written again each time the response is served. */
  readonly accessRecord: AccessRecord;
}

export interface ResponseCacheOptions {
  /** Bytes of all answers; 0 remembers none. */
  readonly maxBytes: number;
  /** Names of request headers, in lower case, on which an answer depends, besides `accept`. */
  readonly variesBy: readonly string[];
  /** What else an answer depends on, such as who asks. Default: nothing. */
  readonly variesWith?: (request: FastifyRequest) => string;
  /** The extensions of an answer that is given again, so many milliseconds later. */
  readonly again: (extensions: Memorable['extensions'], elapsedMs: number) => Readonly<Record<string, unknown>>;
  /** Milliseconds, monotonic. */
  readonly clock?: () => number;
}

interface Remembered {
  readonly operationName: string | null;
  readonly contentType: string;
  /** The answer up to its extensions. */
  readonly start: string;
  readonly extensions: Memorable['extensions'];
  readonly accessRecord: AccessRecord;
  readonly madeAt: number;
  readonly until: number;
}

export interface ResponseCacheStats {
  readonly hits: number;
  readonly entries: number;
  readonly bytes: number;
}

/** A question that is longer is made by a program and hardly asked twice. Characters. */
const longestQuestion = 16_384;

/**
 * Whole answers to questions that come again word for word, for as long as every part of them is fresh in memory: executing
 * them again would give the same. Only what is certain to be harmless is remembered: POSTed JSON (Apollo has its own view of
 * what else a browser may be made to send), without errors, of which nothing changes with time.
 */
export class ResponseCache {
  readonly #options: ResponseCacheOptions;
  readonly #clock: () => number;
  readonly #answers: LRUCache<string, Remembered>;
  readonly #awaited = new WeakMap<FastifyRequest, { readonly key: string; answer: Memorable | null }>();
  #hits = 0;

  constructor(options: ResponseCacheOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
    // Purged when their time is over, asked for or not: they are personal data.
    this.#answers = new LRUCache({ maxSize: Math.max(1, options.maxBytes), ttlAutopurge: true });
  }

  get stats(): ResponseCacheStats {
    return { hits: this.#hits, entries: this.#answers.size, bytes: this.#answers.calculatedSize };
  }

  /** What the request gets at once; null where it has to be executed. */
  find(request: FastifyRequest): { readonly answer: Remembered; readonly text: string } | null {
    const key = this.#keyOf(request);
    if (key === null) return null;
    const answer = this.#answers.get(key);
    const now = this.#clock();
    if (answer === undefined || answer.until <= now) {
      this.#awaited.set(request, { key, answer: null });
      return null;
    }
    this.#hits += 1;
    const extensions = this.#options.again(answer.extensions, now - answer.madeAt);
    return { answer, text: withExtensions(answer.start, extensions) };
  }

  /** Told when the request's operation has been executed and its answer is about to be written. */
  note(request: FastifyRequest, answer: Memorable): void {
    const awaited = this.#awaited.get(request);
    if (awaited !== undefined) awaited.answer = answer;
  }

  /** Told what was written. */
  keep(request: FastifyRequest, payload: unknown, contentType: unknown): void {
    const { key, answer } = this.#awaited.get(request) ?? {};
    if (key === undefined || !answer || answer.freshMs <= 0 || !Number.isFinite(answer.freshMs)) return;
    if (typeof payload !== 'string' || typeof contentType !== 'string') return;
    const { operationName, extensions, accessRecord, freshMs } = answer;
    const start = beforeExtensions(payload, extensions);
    if (start === null) return;
    const madeAt = this.#clock();
    const remembered = { operationName, contentType, start, extensions, accessRecord, madeAt, until: madeAt + freshMs };
    const characters = accessRecord.parts.reduce((sum, { length }) => sum + length, start.length);
    // A character takes two bytes at the most.
    this.#answers.set(key, remembered, { size: 2 * characters + 500, ttl: freshMs });
  }

  clear(): void {
    this.#answers.clear();
  }

  #keyOf(request: FastifyRequest): string | null {
    const { method, headers, body } = request;
    if (this.#options.maxBytes === 0 || method !== 'POST') return null;
    if (headers['content-type']?.startsWith('application/json') !== true) return null;
    const question = JSON.stringify(body);
    if (question === undefined || question.length > longestQuestion) return null;
    const varying = ['accept', ...this.#options.variesBy].map((name) => headers[name] ?? '');
    return createHash('sha256')
      .update(JSON.stringify([this.#options.variesWith?.(request), varying, question]))
      .digest('base64url');
  }
}

/** Puts the memory before and behind the handler of a scope. `onAnswer` is told of each answer that was not executed. */
export function rememberAnswers(
  scope: FastifyInstance,
  memory: ResponseCache,
  onAnswer: (answer: Pick<Memorable, 'operationName' | 'accessRecord'>, request: FastifyRequest) => void,
): (handler: RouteHandlerMethod) => RouteHandlerMethod {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode === 200) memory.keep(request, payload, reply.getHeader('content-type'));
  });
  return (handler) =>
    function (request, reply) {
      const found = memory.find(request);
      if (found === null) return handler.call(this, request, reply);
      onAnswer(found.answer, request);
      return reply.header('content-type', found.answer.contentType).send(found.text);
    };
}
