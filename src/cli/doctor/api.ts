import { readRateHeaders } from '../../budget/index.js';
import { failed, ok, skipped, warning } from './check.js';
import type { Check, Facts, Outcome } from './check.js';
import type { Login } from './login-result.js';

const NEEDS = ['TCP', 'proxy', 'TLS with the client certificate'];
const LOCKING =
  'Too many failed attempts may lock the account: a running server makes one attempt at a time, up to 5 minutes apart.';
const CREDENTIALS = ['PSA_CLIENT_ID', 'PSA_USERNAME', 'PSA_PASSWORD'] as const;

function apiCheck(name: string, judge: (login: Login) => Outcome): Check {
  return {
    name,
    needs: NEEDS,
    run: async (facts) =>
      hasCredentials(facts) ? judge(await facts.login()) : skipped(`requires ${CREDENTIALS.join(', ')}`),
  };
}

function hasCredentials({ examination: { upstream } }: Facts): boolean {
  return upstream.clientId !== null && upstream.username !== null && upstream.password !== null;
}

export const basic = apiCheck('Basic', (login) => {
  if (login.kind === 'answered' || isAuthenticated(login)) return ok('username and password are accepted');
  if (login.kind === 'failed') return skipped('the response does not show it');
  const answers = `the upstream returns ${login.status}`;
  const fix = 'Check PSA_USERNAME and PSA_PASSWORD';
  switch (login.verdict.basic) {
    case 'accepted':
      return ok('username and password are accepted');
    case 'refused':
      return failed(`${answers}, and the client id is valid: username or password are wrong.`, `${fix}. ${LOCKING}`);
    case 'doubtful': {
      const doubt = 'Username, password or client id are wrong; the responses do not show which.';
      return failed(`${answers}. ${doubt}`, `${fix} first, then PSA_CLIENT_ID. ${LOCKING}`);
    }
    case 'unknown':
      return skipped(`${answers} with and without credentials: they are not checked yet`);
  }
});

export const clientId = apiCheck('client id', (login) => {
  if (login.kind === 'answered' || isAuthenticated(login)) return ok('accepted');
  if (login.kind === 'failed') return skipped('the response does not show it');
  switch (login.verdict.clientId) {
    case 'accepted':
      return ok('valid: an unknown client id gets a different response');
    case 'refused': {
      const detail = `the upstream returns ${login.status}: the client id is wrong, or has no access to this API; the responses do not show which.`;
      return failed(
        detail,
        'Check PSA_CLIENT_ID, and that its application is subscribed to the version in PSA_API_VERSION.',
      );
    }
    case 'unknown':
      return skipped('unknown until the credentials are accepted');
  }
});

/** Whether an error shows that the credentials were accepted: no data (Q05), or a rate limit. */
function isAuthenticated(login: Login): boolean {
  if (login.kind !== 'failed') return false;
  // A 404 without a code of the API may come from another server, which does not check credentials.
  return (
    login.error.code === 'RATE_LIMITED' ||
    (login.error.code === 'NOT_FOUND' && typeof login.error.upstream?.code === 'number')
  );
}

export const fleets = apiCheck('GET /fleets', (login) => {
  if (login.kind === 'refused') {
    if (login.status === 401 || login.verdict.clientId !== 'accepted') return skipped('the credentials are rejected');
    const fix = 'Ask the vendor whether the subscription covers the version in PSA_API_VERSION.';
    return failed('forbidden (403), although credentials and client id are valid.', fix);
  }
  if (login.kind === 'answered') {
    const count = countFleets(login.answer.body);
    if (count === null)
      return failed(
        'the response is not a collection of fleets.',
        'Check the path in PSA_BASE_URL, and PSA_API_VERSION.',
      );
    return count > 0 ? ok(count === 1 ? '1 fleet' : `${count} fleets`) : noFleets();
  }
  const { error } = login;
  if (error.code === 'NOT_FOUND') {
    // Q05: an empty collection. A 404 without a code of the API comes from another server.
    const code = error.upstream?.code ?? null;
    if (code === null) return failed('not found (404).', 'Check the path in PSA_BASE_URL, and PSA_API_VERSION.');
    return noFleets();
  }
  if (error.code === 'RATE_LIMITED') {
    const wait = error.retryAfter === null ? 'later' : `in ${error.retryAfter} s`;
    return failed(
      'too many requests (429).',
      `Try again ${wait}. All clients of the subscription share its rate limits.`,
    );
  }
  const uuid = error.upstream?.uuid ?? null;
  const support = uuid === null ? '' : ` Give the vendor's support uuid ${uuid}.`;
  const status = error.upstream === null ? '' : ` (HTTP ${error.upstream.status})`;
  return failed(`${error.message}${status}`, `Try again. See ${error.reason} in docs/errors.md.${support}`);
});

function noFleets(): Outcome {
  return warning(
    'the credentials are accepted, but have no fleets.',
    'Ask the vendor to assign the fleets to this login.',
  );
}

/** `total`, or the number of fleets on the page; null if it is not a collection, or has a total but no fleets. */
function countFleets(body: unknown): number | null {
  if (typeof body !== 'object' || body === null) return null;
  const { total, _embedded: embedded } = body as { readonly total?: unknown; readonly _embedded?: unknown };
  const lists = Object.values(Object(embedded)).filter((value): value is unknown[] => Array.isArray(value));
  const items = lists.reduce((sum, list) => sum + list.length, 0);
  if (typeof total === 'number') return total > 0 && items === 0 ? null : total;
  return typeof embedded === 'object' && embedded !== null ? items : null;
}

export const rateHeaders = apiCheck('rate headers', (login) => {
  if (login.kind !== 'answered') return skipped('requires a successful response');
  const { day, second } = readRateHeaders(login.answer.headers);
  const windows = [
    { label: 'per day', window: day },
    { label: 'per second', window: second },
  ].flatMap(({ label, window }) =>
    window === null || window.remaining === null ? [] : [{ label, limit: window.limit, left: window.remaining }],
  );
  if (windows.length === 0) {
    return warning('missing, so the remaining quota is unknown.', 'Ask the vendor for the limits of the subscription.');
  }
  const shown = windows.map(({ label, limit, left }) => `${left} of ${limit} calls ${label} remaining`);
  const scarce = windows.some(({ label, limit, left }) => label !== 'per second' && left < limit / 10);
  const text = shown.join(', ');
  return scarce ? warning(`${text}.`, 'Check what else uses the subscription, or request a larger one.') : ok(text);
});
