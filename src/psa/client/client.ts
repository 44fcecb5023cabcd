import { DomainError, type Call } from '../../domain/index.js';
import {
  expandLink,
  isResource,
  resolveHref,
  type DeprecationLog,
  type HrefRefusal,
  type Link,
  type Origin,
  type Resource,
} from '../../hal/index.js';
import type { Send } from '../../transport/index.js';
import type { HalDocument } from '../document.js';
import { toDomainError } from './errors.js';
import { freshnessOf, type FreshnessTimes } from './freshness.js';
import type { Get } from './get.js';
import { RefusedExtensions } from './refused-extensions.js';

export interface PsaClientOptions {
  readonly send: Send;
  readonly origin: Origin;
  readonly deprecations: DeprecationLog;
  /** Called for every link that is not followed, with the rel but never with the link. */
  readonly onRefusedLink: (rel: string, reason: HrefRefusal) => void;
  /** Called once for each value of `extension` that the upstream no longer accepts (Q29). */
  readonly onRefusedExtension?: (operation: string, value: string) => void;
  /** How long responses are fresh. Default: not cached. */
  readonly freshness?: FreshnessTimes | undefined;
  /** Milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
}

/** Reads HAL documents, by path for entry points and by link for everything else. */
export class PsaClient {
  readonly #options: PsaClientOptions;
  readonly #extensions: RefusedExtensions;

  constructor(options: PsaClientOptions) {
    this.#options = options;
    const { now = Date.now, onRefusedExtension = () => undefined } = options;
    this.#extensions = new RefusedExtensions({ now, onRefused: onRefusedExtension });
  }

  /** Rejects with a DomainError, also if the response is not the requested resource. */
  get(get: Get, call: Call): Promise<HalDocument> {
    return this.#extensions.read(get, (allowed) => this.#get(allowed, call));
  }

  async #get({ operation, url, accept, freshness, accepts }: Get, call: Call): Promise<HalDocument> {
    const isAccepted = (body: unknown): body is Resource => isResource(body) && accepts(body);
    let body: unknown;
    try {
      const { signal, usageCounter, account, waiters, span } = call;
      const { send, freshness: times, now = Date.now } = this.#options;
      ({ body } = await send({
        operation,
        method: 'GET',
        url,
        accept,
        accepts: isAccepted,
        ...(signal === undefined ? {} : { signal }),
        ...(usageCounter === undefined ? {} : { usageCounter }),
        ...(account === undefined ? {} : { account }),
        ...(waiters === undefined ? {} : { waiters }),
        ...(span === undefined ? {} : { span }),
        ...(times === undefined || call.bypassCache === true
          ? {}
          : { freshness: freshnessOf(freshness, url, times, now()) }),
      }));
    } catch (error) {
      throw toDomainError(error);
    }
    // Checked again, as a shared or cached response was only checked for the first caller.
    if (!isAccepted(body)) {
      throw new DomainError('UPSTREAM_ERROR', 'The upstream’s response is not the requested resource.');
    }
    return { resource: body, url };
  }

  /** The URL of an entry point. Encodes the segments. */
  entry(...segments: readonly string[]): URL {
    const { origin } = this.#options;
    const path = segments.map(encodeSegment).join('/');
    // As for links, no proxy must be able to read an id as another path.
    const resolved = resolveHref(`${origin.base.pathname.replace(/\/$/, '')}/${path}`, origin);
    if (!resolved.ok) throw badId();
    return resolved.url;
  }

  /** The URL of a link, expanded with the variables if templated (Q08). Throws if it must not be followed. */
  locate(rel: string, link: Link, document: HalDocument, variables: Readonly<Record<string, string>> = {}): URL {
    // Values are ids and are checked as such: an expanded `..` would navigate within the API.
    if (link.templated) for (const id of Object.values(variables)) this.entry(id);
    this.#options.deprecations.note(rel, link);
    const resolved = resolveHref(expandLink(link, variables), this.#options.origin, document.url);
    if (resolved.ok) return resolved.url;
    this.#options.onRefusedLink(rel, resolved.reason);
    throw new DomainError(
      'UPSTREAM_ERROR',
      `The upstream’s link "${rel}" is outside the configured API and was not followed.`,
    );
  }
}

/** Encodes an id as a path segment. Rejects `.` and `..`, which navigate even when encoded. */
function encodeSegment(segment: string): string {
  // C, Zl, Zp: control characters, line separators, and lone surrogates, which have no UTF-8 encoding.
  if (segment === '' || /^\.{1,2}$/.test(segment) || /[/\\\p{C}\p{Zl}\p{Zp}]/u.test(segment) || segment.length > 512) {
    throw badId();
  }
  return encodeURIComponent(segment);
}

function badId(): DomainError {
  return new DomainError('BAD_USER_INPUT', 'Invalid id: it is empty, too long, or contains invalid characters.');
}
