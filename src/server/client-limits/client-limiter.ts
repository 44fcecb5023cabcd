import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../../domain/index.js';
import { knownPrincipalOf, principalOf } from '../http/identity.js';
import { Allowances, type Allowance } from './allowances.js';
import { clientOf, isAuthenticated } from './client-key.js';
import { DayUsage } from './day-usage.js';
import { LoginLimits } from './login-limits.js';
import { RequestAccount, type ClientBudget } from './request-account.js';
import { TooManyRequestsError } from './too-many-requests.js';

/** Limits of one client. 0 is no limit. */
export interface ClientLimits {
  readonly requestsPerMinute: number;
  /** Upstream calls made for its requests. */
  readonly callsPerMinute: number;
  /** Milliseconds for which its operations may hold the event loop. Default: no limit. */
  readonly cpuMsPerMinute?: number;
  /** Percent of the subscription's daily calls, while other clients are active. Default: 100, which is no limit. */
  readonly daySharePercent?: number;
  /** Failed logins of one address, and of one credential. */
  readonly failedLoginsPerMinute: number;
}

export interface ClientLimiterOptions {
  readonly limits: ClientLimits;
  /** Maximum calls of one request; 0 is no limit. */
  readonly maxCalls: number;
  /** The subscription's daily quota of calls; null while it is unknown. */
  readonly dayCalls: () => number | null;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}

const unlimited: ClientBudget = { take: () => null, giveBack: () => undefined };

/** Limits each client: by its principal if authenticated, otherwise by its address. Each process counts its own requests only. */
export class ClientLimiter {
  readonly logins: LoginLimits;
  readonly #options: ClientLimiterOptions;
  readonly #requests: Allowances;
  readonly #calls: Allowances;
  readonly #cpu: Allowances;
  readonly #day: DayUsage;
  readonly #accounts = new WeakMap<FastifyRequest, RequestAccount>();

  constructor(options: ClientLimiterOptions) {
    const { limits, now } = options;
    this.#options = options;
    this.logins = new LoginLimits(limits.failedLoginsPerMinute, now);
    this.#requests = new Allowances(now);
    this.#calls = new Allowances(now);
    this.#cpu = new Allowances(now);
    this.#day = new DayUsage(now);
  }

  /** An `onRequest` hook, after authentication. */
  readonly admit = async (request: FastifyRequest): Promise<void> => {
    this.assertCpuAvailable(request);
    const limit = this.#rateOf(principalOf(request)).requestsPerMinute;
    if (limit === 0) return;
    const { granted, waitMs } = this.#requests.take(clientOf(request), limit);
    if (!granted) throw new TooManyRequestsError('CLIENT_REQUESTS_PER_MINUTE', limit, waitMs);
  };

  /** An `onSend` hook: returns unused calls, and sets the `RateLimit` headers. */
  readonly settle = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    this.#accounts.get(request)?.close();
    this.#setHeaders(request, reply);
  };

  /** @throws TooManyRequestsError where the client has spent its CPU time of the minute. */
  assertCpuAvailable(request: FastifyRequest): void {
    const { cpuMsPerMinute: limit = 0 } = this.#options.limits;
    if (limit === 0) return;
    const { remaining, waitMs } = this.#cpu.read(clientOf(request), limit);
    if (remaining < 1) throw new TooManyRequestsError('CLIENT_CPU_MS_PER_MINUTE', limit, waitMs);
  }

  /** Milliseconds for which a request has held the event loop; may exceed what is left. */
  chargeCpu(request: FastifyRequest, ms: number): void {
    const { cpuMsPerMinute: limit = 0 } = this.#options.limits;
    if (limit > 0) this.#cpu.charge(clientOf(request), limit, ms);
  }

  /** Pays for the upstream calls of a request until its response is ready or its client has disconnected. */
  open(request: FastifyRequest, { raw }: FastifyReply): RequestAccount {
    const account = new RequestAccount({
      client: clientOf(request),
      minute: this.#minuteOf(request),
      day: this.#dayOf(request),
      maxCalls: this.#options.maxCalls,
      chargeCpu: (ms) => this.chargeCpu(request, ms),
    });
    this.#accounts.set(request, account);
    raw.once('close', () => account.close());
    return account;
  }

  /** @throws TooManyRequestsError where a request is expected to make more calls than its client has left. */
  reserveCalls(request: FastifyRequest, expected: number): void {
    if (expected > 0) this.#accounts.get(request)?.reserve(expected);
  }

  #minuteOf(request: FastifyRequest): ClientBudget {
    const limit = this.#rateOf(principalOf(request)).callsPerMinute;
    if (limit === 0) return unlimited;
    const client = clientOf(request);
    return {
      take: (calls) => {
        if (this.#calls.take(client, limit, calls).granted) return null;
        const { remaining, fullMs } = this.#calls.read(client, limit);
        const waitMs = fullMs - (Math.max(0, limit - calls) * 60_000) / limit;
        const remedy =
          calls > limit
            ? `This request is expected to make ${calls}: request less data at a time.`
            : `This request needs ${calls} more; ${Math.max(0, remaining)} are left.`;
        return new TooManyRequestsError('CLIENT_CALLS_PER_MINUTE', limit, waitMs, remedy);
      },
      giveBack: (calls) => this.#calls.giveBack(client, limit, calls),
    };
  }

  /** Unauthenticated clients cannot be counted, so they have no share. */
  #dayOf(request: FastifyRequest): ClientBudget {
    const {
      limits: { daySharePercent = 100 },
      dayCalls,
    } = this.#options;
    if (daySharePercent >= 100 || !isAuthenticated(request)) return unlimited;
    const client = clientOf(request);
    return {
      take: (calls) => {
        const share = Math.floor(((dayCalls() ?? Infinity) * daySharePercent) / 100);
        if (this.#day.used(client) + calls > share && this.#day.hasOthers(client)) {
          return new TooManyRequestsError('CLIENT_DAY_SHARE_PERCENT', share, this.#day.freesInMs(client));
        }
        this.#day.add(client, calls);
        return null;
      },
      giveBack: (calls) => this.#day.add(client, -calls),
    };
  }

  #rateOf({ rate }: Principal): Pick<ClientLimits, 'requestsPerMinute' | 'callsPerMinute'> {
    return rate ?? this.#options.limits;
  }

  /** draft-ietf-httpapi-ratelimit-headers: `q` quota, `w` window, `r` remaining, `t` reset; both in seconds. */
  #setHeaders(request: FastifyRequest, reply: FastifyReply): void {
    const principal = knownPrincipalOf(request);
    // Refused before it was authenticated.
    if (principal === null) return;
    const client = clientOf(request);
    const { requestsPerMinute, callsPerMinute } = this.#rateOf(principal);
    const { cpuMsPerMinute = 0 } = this.#options.limits;
    const limited: [string, Allowance][] = [];
    if (requestsPerMinute > 0) limited.push(['requests', this.#requests.read(client, requestsPerMinute)]);
    if (callsPerMinute > 0) limited.push(['calls', this.#calls.read(client, callsPerMinute)]);
    if (cpuMsPerMinute > 0) limited.push(['cpu', this.#cpu.read(client, cpuMsPerMinute)]);
    if (limited.length === 0) return;
    const left = ({ remaining, fullMs }: Allowance) => `r=${Math.max(0, remaining)};t=${Math.ceil(fullMs / 1000)}`;
    reply
      .header('ratelimit-policy', limited.map(([name, { limit }]) => `"${name}";q=${limit};w=60`).join(', '))
      .header('ratelimit', limited.map(([name, allowance]) => `"${name}";${left(allowance)}`).join(', '));
  }
}
