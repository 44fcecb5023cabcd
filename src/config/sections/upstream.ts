import { z } from 'zod';
import { hostAndPort, parseHttpUrl } from '../addresses.js';
import { commaSeparated, parsed, refuse } from '../text-schema.js';
import { choice, integer, required, text } from '../variable.js';

const EXAMPLE = 'https://api-cert.groupe-psa.com/connectedcar';

const baseUrl = parsed((value) => {
  const url = parseHttpUrl(value, {
    credentials: 'Remove them; use PSA_USERNAME and PSA_PASSWORD.',
    plainHttp: 'it would send the password unencrypted.',
  });
  if (/[?#]/.test(value)) refuse('contains a query or a fragment.', 'Remove it; PSA_CLIENT_ID carries the client id.');
  if (/[\\;]|%2f|%5c|%2e/i.test(value) || url.pathname.includes('//')) refuse('has an unusual path.');
  url.pathname = url.pathname.replace(/\/+$/, '');
  const version = /\/(v\d+)$/i.exec(url.pathname)?.[1]?.toLowerCase();
  if (version !== undefined) {
    refuse(`ends with the version ${version}.`, `Remove the version, and set PSA_API_VERSION=${version}.`);
  }
  return url;
});

// RFC 7617 allows no control characters in credentials, and no colon in the user name.
const password = z
  .string()
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  .regex(/^[^\u0000-\u001f\u007f]*$/, { error: 'contains a line break or another control character.', abort: true });
const clientId = password.regex(/^\S(.*\S)?$/s, { error: 'starts or ends with a space.', abort: true });
const username = clientId.regex(/^[^:]*$/, { error: 'contains a colon.' });

function credential(name: string, schema: z.ZodType<string>, wanted: string, description: string) {
  const fix = `Set it (or ${name}_FILE) to ${wanted}.`;
  return required(text(name, { description, schema, fallback: null, fix, secret: true }));
}

export const UPSTREAM = {
  baseUrl: required(
    text('PSA_BASE_URL', {
      default: EXAMPLE,
      schema: baseUrl,
      fallback: null,
      bounds: 'https (http for a loopback host only), without the version',
      fix: `Use a URL such as ${EXAMPLE}.`,
      description: 'Base URL of the upstream API.',
    }),
  ),
  apiVersion: choice('PSA_API_VERSION', ['v2', 'v3'], {
    default: 'v3',
    description: 'Version of the upstream API: v2 for "délégation publique" subscriptions, v3 for all others.',
  }),
  clientId: credential(
    'PSA_CLIENT_ID',
    clientId,
    'the client id of your application',
    'Client id of the application. Required.',
  ),
  username: credential(
    'PSA_USERNAME',
    username,
    'your MZP login, such as MZP123456',
    'MZP login, such as MZP123456. Required.',
  ),
  password: credential(
    'PSA_PASSWORD',
    password,
    'the password of your MZP login',
    'Password of the MZP login. Required.',
  ),
  trustedHosts: text('PSA_TRUSTED_HOSTS', {
    schema: commaSeparated(hostAndPort),
    fallback: [],
    bounds: 'host names, each with or without a port, separated by commas',
    fix: 'Use host names such as api.groupe-psa.com, separated by commas, without scheme or path.',
    description:
      'Additional hosts that links in upstream responses may point to. They are treated as the upstream itself.',
  }),
  timeoutMs: integer(
    'PSA_TIMEOUT_MS',
    { default: 10_000, min: 100, max: 120_000, unit: 'ms' },
    'Timeout per attempt of an upstream call, from its start to the last byte of the response.',
  ),
  connections: integer(
    'PSA_CONNECTIONS',
    { default: 10, min: 1, max: 256 },
    'Maximum number of concurrent connections to the upstream. While all of them hang, up to as many spare connections are opened, one per second.',
  ),
  retries: integer(
    'PSA_RETRIES',
    { default: 2, min: 0, max: 5 },
    'Retries of a read after a broken connection or a 500, 502, 503 or 504 from the upstream. Writes are never retried.',
  ),
  queueMax: integer(
    'PSA_QUEUE_MAX',
    { default: 5000, min: 1, max: 1_000_000, unit: 'calls' },
    'Maximum number of calls waiting for a connection; further calls fail at once. A query over 1000 vehicles of a fleet without collections queues 3000.',
  ),
  queueWaitMs: integer(
    'PSA_QUEUE_WAIT_MS',
    { default: 60_000, min: 100, max: 600_000, unit: 'ms' },
    'Maximum time a call waits for a connection.',
  ),
  callsPerSecond: integer(
    'PSA_CALLS_PER_SECOND',
    { default: 100, min: 1, max: 100_000, unit: 'calls' },
    'Rate limit of the subscription, in calls per second, until the upstream reports its own in a response.',
  ),
  maxPauseMs: integer(
    'PSA_MAX_PAUSE_MS',
    { default: 3_600_000, min: 1000, max: 86_400_000, unit: 'ms' },
    'Maximum pause of all calls after a 429 from the upstream, even if its `Retry-After` is longer. Occasional probes end the pause early; so does SIGHUP.',
  ),
  maxDayPauseMs: integer(
    'PSA_MAX_DAY_PAUSE_MS',
    { default: 86_400_000, min: 1000, max: 86_400_000, unit: 'ms' },
    'Maximum pause of all calls once the daily quota is used up.',
  ),
  pageSize: integer(
    'PSA_PAGE_SIZE',
    { default: 60, min: 1, max: 60, unit: 'items' },
    'Page size of collections read from the upstream.',
  ),
  keepAliveMs: integer(
    'PSA_KEEP_ALIVE_MS',
    { default: 4000, min: 1000, max: 600_000, unit: 'ms' },
    'Keep-alive timeout of idle upstream connections. Must be shorter than that of the upstream.',
  ),
  maxAnswerBytes: integer(
    'PSA_MAX_ANSWER_BYTES',
    { default: 16 * 1024 * 1024, min: 64 * 1024, max: 1024 * 1024 * 1024, unit: 'bytes' },
    'Maximum size of an upstream response.',
  ),
};
