import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpCaching } from '../../config/index.js';
import { beforeExtensions } from './response-text.js';

export type { HttpCaching };

export interface HttpCacheOptions {
  readonly mode: HttpCaching;
  /** Names of request headers, in lower case, on which an answer depends, besides `accept` and those that say who asks. */
  readonly variesBy: readonly string[];
}

interface Whole {
  /** Milliseconds in which asking again would give the same. */
  readonly freshMs: number;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Who asks is told by these. */
const IDENTITY_HEADERS = ['authorization'];

/**
 * Tells HTTP caches how long an answer stays right. Only whole answers to queries that were sent with GET are kept at all: what
 * has an error, tells of the present moment, or was POSTed stays `no-store`, and so does everything that is not known here.
 */
export class HttpCache {
  readonly #options: HttpCacheOptions;
  readonly #whole = new WeakMap<FastifyRequest, Whole>();

  constructor(options: HttpCacheOptions) {
    this.#options = options;
  }

  /** Told of an answer that was executed without an error. */
  note(request: FastifyRequest, whole: Whole): void {
    if (request.method === 'GET' && this.#options.mode !== 'off') this.#whole.set(request, whole);
  }

  /** Puts the headers on the answers of a scope. */
  tell(scope: FastifyInstance): void {
    scope.addHook('onSend', async (request, reply, payload) => {
      const whole = this.#whole.get(request);
      const seconds = Math.floor((whole?.freshMs ?? 0) / 1000);
      if (whole === undefined || reply.statusCode !== 200 || !(seconds >= 1) || !Number.isFinite(seconds)) {
        // Apollo lets some errors be kept by whoever asks again before using them.
        reply.header('cache-control', 'no-store');
        return payload;
      }
      // What is left of the freshness, so that `Age` starts at 0 here, however old the parts are.
      const scopeOfCaches = this.#options.mode === 'shared' ? 'public' : 'private';
      reply.header('cache-control', `${scopeOfCaches}, max-age=${seconds}`);
      const { variesBy } = this.#options;
      vary(reply, ['accept', ...IDENTITY_HEADERS, ...variesBy]);
      const tag = typeof payload === 'string' ? tagOf(payload, whole.extensions) : null;
      if (tag === null) return payload;
      reply.header('etag', tag);
      if (!matches(request.headers['if-none-match'], tag)) return payload;
      reply.code(304).removeHeader('content-type');
      return null;
    });
  }
}

/** Weak: the extensions, which tell what this very answer took, are left out. Null where the text is not what was expected. */
function tagOf(payload: string, extensions: Whole['extensions']): string | null {
  const start = beforeExtensions(payload, extensions);
  if (start === null) return null;
  const hash = createHash('sha256').update(start).digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}

/** RFC 9110 §13.1.2: compared weakly. */
function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((each) => each.trim());
  return tags.some((each) => each === '*' || each.replace(/^W\//, '') === tag.slice(2));
}

/** Adds to what another plugin has put there. */
function vary(reply: FastifyReply, names: readonly string[]): void {
  const given = [reply.getHeader('vary') ?? []].flat().join(', ');
  const all = [...given.split(','), ...names].map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  reply.header('vary', [...new Set(all)].join(', '));
}
