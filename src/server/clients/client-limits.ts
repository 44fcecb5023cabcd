import { isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anyone, type Principal } from '../../domain/index.js';
import { knownPrincipalOf, principalOf } from '../identity.js';
import { Allowances, type Allowance } from './allowances.js';

/** How much one client may ask in a minute. 0 is no limit. */
export interface ClientLimits {
  readonly requestsPerMinute: number;
  /** Upstream calls that its requests make necessary. */
  readonly callsPerMinute: number;
  /** Requests of one address that fail to say who sends them. */
  readonly failedLoginsPerMinute: number;
}

type Limit = 'CLIENT_REQUESTS_PER_MINUTE' | 'CLIENT_CALLS_PER_MINUTE' | 'FAILED_LOGINS_PER_MINUTE';

const told: Readonly<Record<Limit, string>> = {
  CLIENT_REQUESTS_PER_MINUTE: 'requests',
  CLIENT_CALLS_PER_MINUTE: 'upstream calls',
  FAILED_LOGINS_PER_MINUTE: 'requests without a valid login',
};

/** A client has asked more than it may: nothing of the request was done, and it may be sent again later. */
export class TooManyRequestsError extends Error {
  override readonly name = 'TooManyRequestsError';
  readonly code = 'TOO_MANY_REQUESTS';
  readonly statusCode = 429;
  /** `retryAfter`: seconds. */
  readonly extensions: { readonly limit: Limit; readonly allowed: number; readonly retryAfter: number };

  constructor(limit: Limit, allowed: number, waitMs: number, remedy = '') {
    super(`A client may have ${allowed} ${told[limit]} in a minute (${limit}).${remedy === '' ? '' : ` ${remedy}`}`);
    this.extensions = { limit, allowed, retryAfter: Math.max(1, Math.ceil(waitMs / 1000)) };
  }
}

/**
 * What each client may ask in a minute: who has said who they are by that, others by their address. One process knows only
 * what it has served itself.
 */
export class ClientBounds {
  readonly #limits: ClientLimits;
  readonly #requests: Allowances;
  readonly #calls: Allowances;
  readonly #failures: Allowances;
  readonly #charges = new WeakMap<FastifyRequest, () => void>();

  /** `now`: milliseconds, monotonic. */
  constructor(limits: ClientLimits, now: () => number) {
    this.#limits = limits;
    this.#requests = new Allowances(now);
    this.#calls = new Allowances(now);
    this.#failures = new Allowances(now);
  }

  /** In front of whatever finds out who asks: an address that keeps failing is not listened to for a while. */
  guardLogin(scope: FastifyInstance): void {
    const { failedLoginsPerMinute: limit } = this.#limits;
    if (limit === 0) return;
    scope.addHook('onRequest', async (request) => {
      const { remaining, waitMs } = this.#failures.read(addressOf(request), limit);
      if (remaining < 1) throw new TooManyRequestsError('FAILED_LOGINS_PER_MINUTE', limit, waitMs);
    });
    scope.addHook('onResponse', async (request, reply) => {
      if (reply.statusCode === 401) this.#failures.charge(addressOf(request), limit, 1);
    });
  }

  /** Behind whatever finds out who asks, and before the body is read. */
  bound(scope: FastifyInstance): void {
    scope.addHook('onRequest', async (request) => {
      const limit = this.#rateOf(principalOf(request)).requestsPerMinute;
      if (limit === 0) return;
      const { granted, waitMs } = this.#requests.take(clientOf(request), limit);
      if (!granted) throw new TooManyRequestsError('CLIENT_REQUESTS_PER_MINUTE', limit, waitMs);
    });
    scope.addHook('onSend', async (request, reply) => {
      this.#charges.get(request)?.();
      this.#tell(request, reply);
    });
  }

  /** @throws TooManyRequestsError where a request is expected to take more calls than its client has left. */
  holdCalls(request: FastifyRequest, expected: number): void {
    const limit = this.#rateOf(principalOf(request)).callsPerMinute;
    if (limit === 0 || expected === 0) return;
    const { remaining, fullMs } = this.#calls.read(clientOf(request), limit);
    if (expected <= remaining) return;
    const waitMs = fullMs - (Math.max(0, limit - expected) * 60_000) / limit;
    const remedy =
      expected > limit
        ? `This one is expected to take ${expected}: ask for less at a time.`
        : `This one is expected to take ${expected}, and ${Math.max(0, remaining)} are left.`;
    throw new TooManyRequestsError('CLIENT_CALLS_PER_MINUTE', limit, waitMs, remedy);
  }

  /** Charges what a request has taken when its answer is ready, or when nobody waits for it any more. */
  watchCalls(request: FastifyRequest, { raw }: FastifyReply, sent: () => number): void {
    const limit = this.#rateOf(principalOf(request)).callsPerMinute;
    if (limit === 0) return;
    const client = clientOf(request);
    let charged = 0;
    const charge = () => {
      const now = sent();
      this.#calls.charge(client, limit, now - charged);
      charged = now;
    };
    this.#charges.set(request, charge);
    raw.once('close', charge);
  }

  #rateOf({ rate }: Principal): Pick<ClientLimits, 'requestsPerMinute' | 'callsPerMinute'> {
    return rate ?? this.#limits;
  }

  /** draft-ietf-httpapi-ratelimit-headers: what there is, and what is left of it for so many seconds. */
  #tell(request: FastifyRequest, reply: FastifyReply): void {
    const principal = knownPrincipalOf(request);
    // It was refused before it was known who asks.
    if (principal === null) return;
    const client = clientOf(request);
    const { requestsPerMinute, callsPerMinute } = this.#rateOf(principal);
    const shown: [string, Allowance][] = [];
    if (requestsPerMinute > 0) shown.push(['requests', this.#requests.read(client, requestsPerMinute)]);
    if (callsPerMinute > 0) shown.push(['calls', this.#calls.read(client, callsPerMinute)]);
    if (shown.length === 0) return;
    const left = ({ remaining, fullMs }: Allowance) => `r=${Math.max(0, remaining)};t=${Math.ceil(fullMs / 1000)}`;
    reply
      .header('ratelimit-policy', shown.map(([name, { limit }]) => `"${name}";q=${limit};w=60`).join(', '))
      .header('ratelimit', shown.map(([name, allowance]) => `"${name}";${left(allowance)}`).join(', '));
  }
}

function clientOf(request: FastifyRequest): string {
  const { id } = principalOf(request);
  return id === anyone.id ? `address ${addressOf(request)}` : `principal ${id}`;
}

/** Of IPv6 the network: one customer has all addresses of it. */
function addressOf({ ip }: FastifyRequest): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === undefined || tail === '' ? [] : tail.split(':');
  if (tail !== undefined) while (groups.length + behind.length < 8) groups.push('0');
  return [...groups, ...behind].slice(0, 4).join(':');
}
