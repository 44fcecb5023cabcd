import { readRateHeaders } from '../../budget/index.js';
import { failed, ok, skipped, warning } from './check.js';
import type { Check, Facts, Outcome } from './check.js';
import type { Login } from './login-result.js';

const NEEDS = ['TCP', 'proxy', 'TLS with the client certificate'];
const LOCKING =
  'Too many failed attempts may lock the account: a running server repeats them one at a time, with pauses of up to 5 minutes.';
const CREDENTIALS = ['PSA_CLIENT_ID', 'PSA_USERNAME', 'PSA_PASSWORD'] as const;

function apiCheck(name: string, judge: (login: Login) => Outcome): Check {
  return {
    name,
    needs: NEEDS,
    run: async (facts) =>
      hasCredentials(facts) ? judge(await facts.login()) : skipped(`needs ${CREDENTIALS.join(', ')}`),
  };
}

function hasCredentials({ examination: { upstream } }: Facts): boolean {
  return upstream.clientId !== null && upstream.username !== null && upstream.password !== null;
}

export const basic = apiCheck('Basic', (login) => {
  if (login.kind === 'answered' || isJudged(login)) return ok('login and password are accepted');
  if (login.kind === 'failed') return skipped('no answer tells');
  const answers = `the upstream answers ${login.status}`;
  const fix = 'Check PSA_USERNAME and PSA_PASSWORD';
  switch (login.verdict.basic) {
    case 'accepted':
      return ok('login and password are accepted');
    case 'refused':
      return failed(`${answers}, and it knows the client id: login or password are wrong.`, `${fix}. ${LOCKING}`);
    case 'doubtful': {
      const doubt = 'Login or password are wrong, or the client id is: its answers do not tell which.';
      return failed(`${answers}. ${doubt}`, `${fix} first, then PSA_CLIENT_ID. ${LOCKING}`);
    }
    case 'unknown':
      return skipped(`${answers}, with login and without: it does not come to look at it`);
  }
});

export const clientId = apiCheck('client id', (login) => {
  if (login.kind === 'answered' || isJudged(login)) return ok('is accepted');
  if (login.kind === 'failed') return skipped('no answer tells');
  switch (login.verdict.clientId) {
    case 'accepted':
      return ok('is known: another one is answered otherwise');
    case 'refused': {
      const detail = `the upstream answers ${login.status}: the client id is wrong, or it lacks the right to this API; its answers do not tell which.`;
      return failed(
        detail,
        'Check PSA_CLIENT_ID, and that its application is subscribed to the version in PSA_API_VERSION.',
      );
    }
    case 'unknown':
      return skipped('cannot be told before the login is accepted');
  }
});

/** The upstream looked past the login: it found nothing (Q05), or too many calls. */
function isJudged(login: Login): boolean {
  if (login.kind !== 'failed') return false;
  // A 404 without the API's own code comes from some other server, which knows nothing of logins.
  return (
    login.error.code === 'RATE_LIMITED' ||
    (login.error.code === 'NOT_FOUND' && typeof login.error.upstream?.code === 'number')
  );
}

export const fleets = apiCheck('GET /fleets', (login) => {
  if (login.kind === 'refused') {
    if (login.status === 401 || login.verdict.clientId !== 'accepted') return skipped('the login is refused');
    const fix = 'Ask the vendor whether the subscription covers the version in PSA_API_VERSION.';
    return failed('forbidden (403), though login and client id are known.', fix);
  }
  if (login.kind === 'answered') {
    const count = countFleets(login.answer.body);
    if (count === null)
      return failed(
        'the answer is not a collection of fleets.',
        'Check the path in PSA_BASE_URL, and PSA_API_VERSION.',
      );
    return count > 0 ? ok(count === 1 ? '1 fleet' : `${count} fleets`) : noFleets();
  }
  const { error } = login;
  if (error.code === 'NOT_FOUND') {
    // Q05: an empty collection. Without the API's own code it is some other server's 404.
    const code = error.upstream?.code ?? null;
    if (code === null) return failed('not found (404).', 'Check the path in PSA_BASE_URL, and PSA_API_VERSION.');
    return noFleets();
  }
  if (error.code === 'RATE_LIMITED') {
    const wait = error.retryAfter === null ? 'later' : `in ${error.retryAfter} s`;
    return failed(
      'too many calls (429).',
      `Try again ${wait}; the subscription's limits are shared by all its clients.`,
    );
  }
  const uuid = error.upstream?.uuid ?? null;
  const support = uuid === null ? '' : ` The vendor's support asks for uuid ${uuid}.`;
  const status = error.upstream === null ? '' : ` (HTTP ${error.upstream.status})`;
  return failed(`${error.message}${status}`, `Try again; see ${error.reason} in the documentation.${support}`);
});

function noFleets(): Outcome {
  return warning('the login works, but it has no fleets.', 'Ask the vendor to attach the fleets to this login.');
}

/** `total`, or the fleets on the page; null when it is no collection, or has a total and no fleets. */
function countFleets(body: unknown): number | null {
  if (typeof body !== 'object' || body === null) return null;
  const { total, _embedded: embedded } = body as { readonly total?: unknown; readonly _embedded?: unknown };
  const lists = Object.values(Object(embedded)).filter((value): value is unknown[] => Array.isArray(value));
  const items = lists.reduce((sum, list) => sum + list.length, 0);
  if (typeof total === 'number') return total > 0 && items === 0 ? null : total;
  return typeof embedded === 'object' && embedded !== null ? items : null;
}

export const rateHeaders = apiCheck('rate headers', (login) => {
  if (login.kind !== 'answered') return skipped('there is no good answer to look at');
  const { day, second } = readRateHeaders(login.answer.headers);
  const windows = [
    { label: 'a day', window: day },
    { label: 'a second', window: second },
  ].flatMap(({ label, window }) =>
    window === null || window.remaining === null ? [] : [{ label, limit: window.limit, left: window.remaining }],
  );
  if (windows.length === 0) {
    return warning(
      'there are none, so the calls left cannot be followed.',
      'Ask the vendor for the limits of the subscription.',
    );
  }
  const shown = windows.map(({ label, limit, left }) => `${left} of ${limit} calls ${label} left`);
  const scarce = windows.some(({ label, limit, left }) => label !== 'a second' && left < limit / 10);
  const text = shown.join(', ');
  return scarce ? warning(`${text}.`, 'Look at what else uses the subscription, or ask for a larger one.') : ok(text);
});
