import type { IncomingMessage } from 'node:http';
import type { CollectionOptions, SimulatorOptions } from '../options.js';
import { failureOf, faultyDocument, faultyReply } from '../faults/content.js';
import type { Fault } from '../faults/fault.js';
import type { LinkStyle } from '../representation/links.js';
import { applyQuirks } from '../quirks/documents.js';
import { RenewedIds } from '../quirks/ids.js';
import type { Quirks } from '../quirks/quirk.js';
import { withSilentVehicles, withStaleReports } from '../quirks/stale-reports.js';
import type { World } from '../world/world.js';
import { authenticate } from './auth.js';
import { ApiError, asSpecified, errorContent, unknownResource } from './errors.js';
import type { RateLimits } from './limits.js';
import type { Operation } from './operation.js';
import type { Reply } from './reply.js';
import { findRoute, readTarget, type Route, type Target } from './routes.js';
import type { PageTokens } from './tokens.js';

interface ResponderOptions {
  readonly credentials: SimulatorOptions['credentials'];
  readonly world: World;
  readonly limits: RateLimits;
  readonly tokens: PageTokens;
  /** Origin of links. */
  origin(): string;
}

/** Settings that may change between requests. */
export interface Conditions {
  readonly quirks: Quirks;
  readonly collections: CollectionOptions;
  readonly fault: Fault | null;
  /** Whether the client certificate has expired (Q01). */
  readonly expired: boolean;
  /** Whether to respond with status 500 (Q28). */
  readonly failing: boolean;
}

/** A request with its route. */
interface Located {
  readonly url: URL;
  readonly target: Target | null;
  readonly route: Route | null;
}

export function locateRequest(request: IncomingMessage): Located {
  const [pathname = '/', search = ''] = splitOnce(request.url ?? '/', '?');
  const url = new URL('http://simulator.invalid');
  url.search = search;
  const target = readTarget(pathname);
  return { url, target, route: target && findRoute(target) };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

const accepts = (request: IncomingMessage, operation: Operation): boolean => {
  const types = (request.headers.accept ?? '*/*').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  return types.some((type) => [operation.contentType, 'application/json', 'application/*', '*/*'].includes(type ?? ''));
};

/** Q10: replaces a changed vehicle id by the original one. */
function withKnownId(variables: Route['variables'], ids: RenewedIds): Route['variables'] {
  const { vid } = variables;
  if (vid === undefined) return variables;
  const known = ids.resolve(vid);
  if (known === null) throw unknownResource();
  return { ...variables, vid: known };
}

/** Turns requests into replies. */
export class Responder {
  readonly #options: ResponderOptions;
  #errors = 0;
  #responses = 0;
  #renewedIds: RenewedIds | null = null;

  constructor(options: ResponderOptions) {
    this.#options = options;
  }

  reply(request: IncomingMessage, located: Located, conditions: Conditions): Reply {
    const { quirks, fault } = conditions;
    const headers: Record<string, string | readonly string[]> = {};
    if (quirks.has('Q27')) {
      headers['Cache-Control'] = 'no-store';
      headers['Set-Cookie'] = ['JSESSIONID=0000simulated; Path=/connectedcar; Secure; HttpOnly', 'ROUTEID=.1; Path=/'];
    }
    try {
      if (conditions.expired || fault?.kind === 'expired-certificate') return this.#expired(headers);
      authenticate(request.headers.authorization, located.url.searchParams, this.#options.credentials);
      const admission = this.#options.limits.admit(!quirks.has('Q04'));
      Object.assign(headers, admission.headers);
      if (admission.refusal) throw admission.refusal;
      const failure = conditions.failing
        ? new ApiError(500, 50_000, 'An unexpected condition was met.')
        : failureOf(fault);
      if (failure) throw failure;
      return faultyReply(this.#success(request, located, conditions, headers), fault);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return faultyReply(this.#failure(error, quirks, headers), fault);
    }
  }

  #success(
    request: IncomingMessage,
    { url, target, route }: Located,
    conditions: Conditions,
    headers: Reply['headers'],
  ): Reply {
    if (!target || !route) throw unknownResource();
    if (request.method !== 'GET') throw new ApiError(405, 40_500, 'The method is not allowed.');
    const { operation, variables } = route;
    if (!accepts(request, operation)) throw new ApiError(406, 40_600, 'The resource has no such representation.');
    const { tokens, credentials } = this.#options;
    const { quirks, collections, fault } = conditions;
    const style: LinkStyle = {
      base: `${this.#options.origin()}/connectedcar/${target.version}`,
      clientId: quirks.has('Q03') ? null : credentials.clientId,
      templates: quirks.has('Q08'),
      version: target.version,
    };
    const renewedIds = quirks.has('Q10') ? (this.#renewedIds ??= new RenewedIds(this.#options.world)) : null;
    const document = operation.answer({
      ...target,
      variables: renewedIds ? withKnownId(variables, renewedIds) : variables,
      query: url.searchParams,
      world: this.#world(quirks),
      style,
      collections,
      quirks,
      tokens,
    });
    const body = faultyDocument(applyQuirks(document, operation.kind, quirks), fault);
    const text = JSON.stringify(body);
    return {
      status: 200,
      contentType: operation.contentType,
      headers,
      body: Buffer.from(renewedIds?.rewrite(text) ?? text),
    };
  }

  /** The world with the quirks that change its data. */
  #world(quirks: Quirks): World {
    const connected = quirks.has('Q30') ? withSilentVehicles(this.#options.world) : this.#options.world;
    // Q11: older reports appear between newer ones.
    return quirks.has('Q11') && (this.#responses += 1) % 3 === 0 ? withStaleReports(connected) : connected;
  }

  #failure(error: ApiError, quirks: Quirks, headers: Record<string, string | readonly string[]>): Reply {
    // With Q02 the formats rotate; otherwise the specified one.
    const content = errorContent(error, this.#options.world.now(), quirks.has('Q02') ? (this.#errors += 1) : 0);
    if (error.retryAfter !== null) headers['Retry-After'] = String(error.retryAfter);
    const body = Buffer.from(typeof content.body === 'string' ? content.body : JSON.stringify(content.body));
    return { status: error.status, contentType: content.contentType, headers, body };
  }

  /** Q01: the gateway's own status, and a string as code. */
  #expired(headers: Reply['headers']): Reply {
    const error = new ApiError(495, 49_500, 'The client certificate is not valid.');
    const body = { ...asSpecified(error, this.#options.world.now()), code: '495' };
    return { status: 495, contentType: 'application/json', headers, body: Buffer.from(JSON.stringify(body)) };
  }
}
