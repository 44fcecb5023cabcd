import { createHash } from 'node:crypto';
import type { HttpCaching } from '../../config/index.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { beforeExtensions } from './response-text.js';

export type { HttpCaching };

export interface HttpCacheOptions {
  readonly mode: HttpCaching;
  /** Lower-case names of request headers that a response depends on, besides `accept` and `authorization`. */
  readonly variesBy: readonly string[];
}

interface Cacheable {
  /** Milliseconds for which the same request would give the same response. */
  readonly freshMs: number;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const IDENTITY_HEADERS = ['authorization'];

/** Sets the HTTP caching headers. Only error-free responses to GET queries are cacheable; everything else stays `no-store`. */
export class HttpCache {
  readonly #options: HttpCacheOptions;
  readonly #cacheable = new WeakMap<FastifyRequest, Cacheable>();

  constructor(options: HttpCacheOptions) {
    this.#options = options;
  }

  /** Called for a response without errors. */
  note(request: FastifyRequest, response: Cacheable): void {
    if (request.method === 'GET' && this.#options.mode !== 'off') this.#cacheable.set(request, response);
  }

  /** An `onSend` hook. */
  readonly setHeaders = async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const cacheable = this.#cacheable.get(request);
    const seconds = Math.floor((cacheable?.freshMs ?? 0) / 1000);
    if (cacheable === undefined || reply.statusCode !== 200 || !(seconds >= 1) || !Number.isFinite(seconds)) {
      // Apollo makes some errors cacheable with revalidation.
      reply.header('cache-control', 'no-store');
      return payload;
    }
    // The remaining freshness, so that `Age` starts at 0 here, however old the parts are.
    const scope = this.#options.mode === 'shared' ? 'public' : 'private';
    reply.header('cache-control', `${scope}, max-age=${seconds}`);
    vary(reply, ['accept', ...IDENTITY_HEADERS, ...this.#options.variesBy]);
    const tag = typeof payload === 'string' ? tagOf(payload, cacheable.extensions) : null;
    if (tag === null) return payload;
    reply.header('etag', tag);
    if (!matches(request.headers['if-none-match'], tag)) return payload;
    reply.code(304).removeHeader('content-type');
    return null;
  };
}

/** A weak tag, since the extensions, which report the cost of this response, are left out. Null where the text does not end with them. */
function tagOf(payload: string, extensions: Cacheable['extensions']): string | null {
  const start = beforeExtensions(payload, extensions);
  if (start === null) return null;
  const hash = createHash('sha256').update(start).digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}

/** RFC 9110 §13.1.2: weak comparison. */
function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((each) => each.trim());
  return tags.some((each) => each === '*' || each.replace(/^W\//, '') === tag.slice(2));
}

/** Adds to the names that another plugin has set. */
function vary(reply: FastifyReply, names: readonly string[]): void {
  const present = [reply.getHeader('vary') ?? []].flat().join(', ');
  const all = [...present.split(','), ...names].map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  reply.header('vary', [...new Set(all)].join(', '));
}
