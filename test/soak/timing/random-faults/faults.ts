import type { Fault } from '../../../../src/simulator/index.js';

export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
  /** Maximum recovery time in ms. Default: 5 seconds. */
  readonly recoveryMs?: number;
}

/** Rejected credentials are retried after 5 s and after 10 s more: earlier retries could lock the account. */
const login = { recoveryMs: 12_000 };

const collections = ['getFleetStatusList', 'getFleetMantenanceList', 'getFleetAlertList', 'getFleetTrips'];
const lists = [...collections, 'getVehiclesByDevice', 'getVehicleAlerts', 'getTripsByVehicle'];

const status = (status: number, more: Partial<Extract<Fault, { kind: 'status' }>> = {}): Fault => ({
  kind: 'status',
  status,
  ...more,
});
const refusals = [403, 404, 405, 410];

/** Faulty responses of gateways and of the vendor's API. */
export const faults: readonly NamedFault[] = [
  { name: '429, Retry-After: 1', fault: status(429, { retryAfter: 1, headers: { 'X-RateLimit-Reset': '1' } }) },
  { name: '429 without headers', fault: status(429) },
  { name: '429, Retry-After: a day', fault: status(429, { retryAfter: 86_400 }) },
  {
    name: '429, absurd headers',
    fault: status(429, {
      headers: { 'Retry-After': '999999999999', 'X-RateLimit-Reset': '-1', 'X-RateLimit-Remaining-1': 'NaN' },
    }),
  },
  {
    name: '200, absurd limits',
    fault: { kind: 'headers', headers: { 'X-RateLimit-Limit-2': '0', 'X-RateLimit-Remaining-1': '0' } },
  },
  { name: '401', fault: status(401), ...login },
  ...refusals.map((code) => ({ name: `${code} of collections`, fault: status(code, { operation: collections }) })),
  ...refusals.map((code) => ({
    name: `${code} of one page`,
    fault: status(code, { operation: 'getFleetStatusList', after: 1, times: 1 }),
  })),
  { name: '403 of all', fault: status(403), ...login },
  { name: '400 of lists', fault: status(400, { operation: lists }) },
  { name: '500', fault: status(500) },
  { name: '503, Retry-After: 1', fault: status(503, { retryAfter: 1 }) },
  { name: '200 {"httpCode":"500"}', fault: { kind: 'body', body: { httpCode: '500', httpMessage: 'Error' } } },
  { name: '200 {}', fault: { kind: 'body', body: {} } },
  { name: '200, vendor error', fault: { kind: 'body', body: { code: 50_000, uuid: 'a-b', message: 'Failure.' } } },
  { name: '200 []', fault: { kind: 'body', body: [] } },
  { name: '200 null', fault: { kind: 'body', body: null } },
  { name: '200, text', fault: { kind: 'body', body: 'Service unavailable' } },
  {
    name: '200, total without items',
    fault: { kind: 'body', body: { _links: {}, total: 60, totalPage: 1, currentPage: 1 }, operation: lists },
  },
  { name: '200, not JSON', fault: { kind: 'garbage' } },
  { name: '200, empty body', fault: { kind: 'empty' } },
  { name: '502, HTML page', fault: { kind: 'html' } },
  { name: 'truncated body', fault: { kind: 'cut', framing: 'content-length' } },
  { name: 'hang', fault: { kind: 'hang' } },
  { name: 'hang of collections', fault: { kind: 'hang', operation: collections } },
  { name: 'reset', fault: { kind: 'reset' } },
  { name: 'redirect', fault: { kind: 'redirect' } },
];
