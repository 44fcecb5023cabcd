import type { Examination } from '../../config/index.js';
import { createTransport, UpstreamError } from '../../transport/index.js';
import type { Transport } from '../../transport/index.js';
import type { Login, Verdict } from './login-result.js';
import { probe } from './probe.js';
import type { ProbeResult } from './probe.js';

const ACCEPT = 'application/hal+json';
const NO_SUCH_CLIENT = 'fleetgraph-doctor-no-such-client';

/** Null if a setting that the login needs is missing. */
export function createLogin({ upstream, tls }: Examination): (() => Promise<Login>) | null {
  const { baseUrl, clientId, username, password, ...limits } = upstream;
  const { material } = tls;
  if (baseUrl === null || clientId === null || username === null || password === null || material === null) return null;
  const base = new URL(`${baseUrl.href.replace(/\/$/, '')}/${upstream.apiVersion}`);
  const fleets = new URL(`${base.href}/fleets`);

  /** Without the Basic header, so that a wrong password is not sent again: failed attempts lock the account. */
  const probeWithoutBasic = async (client: string): Promise<string> => {
    const url = new URL(fleets);
    url.searchParams.set('client_id', client);
    const { proxy, timeoutMs } = limits;
    return signature(await probe({ url, tls: material, proxy, headers: { accept: ACCEPT }, timeoutMs }));
  };

  return async () => {
    let transport: Transport | null = null;
    try {
      // No retries: failures should be reported.
      transport = createTransport({ base, clientId, username, password, tls: material, ...limits, retries: 0 });
      const request = { operation: 'getFleets', method: 'GET', url: fleets, accept: ACCEPT } as const;
      return { kind: 'answered', answer: await transport.send(request) };
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      const status = error.upstream?.status;
      if (status !== 401 && status !== 403) return { kind: 'failed', error };
      const whole = `${status} ${error.upstream?.code ?? 'none'}`;
      const known = await probeWithoutBasic(clientId);
      const unknown = await probeWithoutBasic(NO_SUCH_CLIENT);
      return { kind: 'refused', status, verdict: judge(status, whole, known, unknown) };
    } finally {
      await transport?.close();
    }
  };
}

/**
 * Compares the rejected request with two requests without credentials, one of them with a client id that cannot exist. If
 * their responses differ, the upstream checks the client id first, and ours is valid.
 */
function judge(status: 401 | 403, whole: string, known: string, unknown: string): Verdict {
  // A connection error, 429 or 5xx allows no conclusion.
  const comparable = [known, unknown].every((answer) => /^4(?!29)/.test(answer));
  if (comparable && known !== unknown) {
    return { basic: status === 401 ? 'refused' : 'accepted', clientId: 'accepted' };
  }
  if (status === 401) return { basic: 'doubtful', clientId: 'unknown' };
  // 403 does not concern the credentials. If leaving them out changes the response, they were checked first and accepted.
  return { basic: whole === known ? 'unknown' : 'accepted', clientId: 'refused' };
}

/** Status and error code (Q02: a number, a string, or a gateway's `httpCode`). The message is not stable. */
function signature(result: ProbeResult): string {
  return result.kind === 'error' ? result.code : `${result.status} ${errorCode(result.body) ?? 'none'}`;
}

function errorCode(body: string): number | null {
  try {
    const { code, httpCode } = Object(JSON.parse(body)) as { readonly code?: unknown; readonly httpCode?: unknown };
    const number = Number(code ?? httpCode ?? NaN);
    return Number.isSafeInteger(number) ? number : null;
  } catch {
    return null;
  }
}
