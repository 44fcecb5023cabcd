import { DomainError, type Call } from '../domain/index.js';
import {
  expandLink,
  isResource,
  resolveHref,
  type DeprecationLog,
  type HrefRefusal,
  type Link,
  type Origin,
  type Resource,
} from '../hal/index.js';
import type { Send } from '../transport/index.js';
import type { HalDocument } from './document.js';
import { toDomainError } from './errors.js';
import { freshnessOf, type FreshnessClass, type FreshnessTimes } from './freshness.js';
import { RefusedExtensions } from './refused-extensions.js';

/** One GET: `operation` is the specification's operationId, the name under which calls are counted and logged. */
export interface Get {
  readonly operation: string;
  readonly url: URL;
  readonly accept: string;
  readonly freshness: FreshnessClass;
  /** Whether the document shows the resource that is asked for. */
  readonly accepts: (resource: Resource) => boolean;
}

export interface PsaClientOptions {
  readonly send: Send;
  readonly origin: Origin;
  readonly deprecations: DeprecationLog;
  /** Told of every link that was not followed, with the relation's name and never with the link. */
  readonly onRefusedLink: (rel: string, reason: HrefRefusal) => void;
  /** Told once of each value of `extension` that the upstream takes no more (Q29). */
  readonly onRefusedExtension?: (operation: string, value: string) => void;
  /** How long answers are as good as new ones. Default: not at all. */
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

  /** Rejects with a DomainError, also for an answer that is not the resource that was asked for. */
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
    // Again, since an answer of a shared call or of the cache was checked for the first caller.
    if (!isAccepted(body)) {
      throw new DomainError('UPSTREAM_ERROR', 'The upstream’s answer is not the resource that was asked for.');
    }
    return { resource: body, url };
  }

  /** The URL of an entry point; the segments are ids and are encoded here. */
  entry(...segments: readonly string[]): URL {
    const { origin } = this.#options;
    const path = segments.map(encodeSegment).join('/');
    // The rule for links holds for ids too: nothing that some server on the way could read as another path.
    const resolved = resolveHref(`${origin.base.pathname.replace(/\/$/, '')}/${path}`, origin);
    if (!resolved.ok) throw badId();
    return resolved.url;
  }

  /** Where a link leads, if it may be followed at all; a templated one with the values of its variables (Q08). */
  locate(rel: string, link: Link, document: HalDocument, variables: Readonly<Record<string, string>> = {}): URL {
    // Values are ids, and no other than an entry point takes: an expanded `..` would be navigation within the API.
    if (link.templated) for (const id of Object.values(variables)) this.entry(id);
    this.#options.deprecations.note(rel, link);
    const resolved = resolveHref(expandLink(link, variables), this.#options.origin, document.url);
    if (resolved.ok) return resolved.url;
    this.#options.onRefusedLink(rel, resolved.reason);
    throw new DomainError(
      'UPSTREAM_ERROR',
      `The upstream’s link "${rel}" leads out of the configured API and was not followed.`,
    );
  }
}

/** An id as one path segment. Dots alone would be path navigation, even when encoded. */
function encodeSegment(segment: string): string {
  // C, Zl, Zp: what is not seen, ends a line or a sentence, or is half a character, which has no UTF-8 to encode.
  if (segment === '' || /^\.{1,2}$/.test(segment) || /[/\\\p{C}\p{Zl}\p{Zp}]/u.test(segment) || segment.length > 512) {
    throw badId();
  }
  return encodeURIComponent(segment);
}

function badId(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'An id is empty, too long, or holds characters that no id of the upstream has.',
  );
}
