import type { ProxyFault } from '../../support/fault-proxy.js';
import { credentials } from '../../support/world.js';

export const passphrase = 'pass-phrase-of-canaries';
export const bearer = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.Y2FuYXJ5LXNpZ25hdHVyZQ';
export const inventedVin = 'VF3CANARY12345678';
export const plate = 'AB-123-CD';
export const place = { longitude: '2.3522187', latitude: '48.8566143' };

/** All canaries as one text, in the formats of an upstream or a client. */
export const everything = (privateKey: string): string =>
  [
    `client_id=${credentials.clientId}&password=${encodeURIComponent(credentials.password)}`,
    `{"password":"${credentials.password}","passphrase":"${passphrase}","vin":"${inventedVin}"}`,
    `Authorization: Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`,
    `Bearer ${bearer}`,
    privateKey,
    `{"longitude":${place.longitude},"latitude":${place.latitude},"coordinates":[${place.longitude},${place.latitude}]}`,
  ].join(' ');
const responseOf = (status: number, body: string, headers = 'content-type: application/json'): ProxyFault => ({
  kind: 'bytes',
  bytes: Buffer.from(
    `HTTP/1.1 ${status} No ${inventedVin}\r\n${headers}\r\nx-echo: ${inventedVin} ${bearer}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  ),
});
export const failureOf = (status: number, privateKey: string): ProxyFault =>
  responseOf(
    status,
    JSON.stringify({
      code: status * 100,
      uuid: `${inventedVin} ${bearer}`,
      timestamp: `${place.latitude},${place.longitude}`,
      message: `${everything(privateKey)} ${plate}`,
    }),
  );

/** Upstream failures that echo all request data. */
export const upstreamFailures = (privateKey: string): Readonly<Record<string, () => ProxyFault>> => ({
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 429, 500, 502, 503].map((status) => [
      `status ${status}`,
      () => failureOf(status, privateKey),
    ]),
  ),
  'an HTML page': () => responseOf(502, `<html>${everything(privateKey)} ${plate}</html>`, 'content-type: text/html'),
  garbage: () => responseOf(200, `{"vin": "${inventedVin}", ${everything(privateKey)}`),
  'another content type': () => responseOf(200, everything(privateKey), `content-type: text/x-${inventedVin}`),
  'a JSON string': () => responseOf(200, JSON.stringify(everything(privateKey))),
  'a redirect': () =>
    responseOf(302, '', `location: https://elsewhere.invalid/${inventedVin}?client_id=${credentials.clientId}`),
  'no HTTP': () => ({ kind: 'bytes', bytes: Buffer.from(everything(privateKey)) }),
  'a reset': () => ({ kind: 'reset' }),
  'no response': () => ({ kind: 'hang' }),
  'half a response': () => ({ kind: 'cut', framing: 'content-length', share: 0.5 }),
  'an endless body': () => ({ kind: 'endless', bytes: 20 * 1024 * 1024 }),
});

export const vehicleQuery = `query Of_${inventedVin}($fleetId: ID!, $vin: VIN!) {
  vehicle(by: { vin: { fleetId: $fleetId, vin: $vin } }) { id vin status { createdAt } maintenance { createdAt } lastPosition { longitude latitude } trips(first: 2) { nodes { id } } }
}`;

/** A request with the name under which its response is kept. */
export interface CanaryRequest {
  readonly name: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly method?: string;
}
/** Headers of a client, with secrets. */
export const clientHeaders = () => ({
  'content-type': 'application/json',
  authorization: `Bearer ${bearer}`,
  cookie: `session=${bearer}; plate=${plate}`,
  referer: `https://app.invalid/cars/${inventedVin}?lat=${place.latitude}&lon=${place.longitude}`,
  'user-agent': `Fleet/${plate}`,
  'apollographql-client-name': inventedVin,
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  tracestate: `canary=${inventedVin}`,
});

export const graphql = (query: string, variables?: object, more: object = {}): string =>
  JSON.stringify({ query, variables, ...more });
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

/** Invalid requests that contain confidential data. */
export function invalidRequests(fleetId: string): readonly CanaryRequest[] {
  const texts = [inventedVin, plate, bearer, `${place.latitude},${place.longitude}`, credentials.password];
  const query = 'query ($id: ID!) { node(id: $id) { id } }';
  return [
    ...texts.flatMap((text): CanaryRequest[] => [
      { name: `an unterminated document`, body: graphql(`{ vehicle(by: { vin: { vin: "${text}" `) },
      { name: `a document with a stray string`, body: graphql(`{ fleets "${text}" }`) },
      { name: `an unterminated string`, body: graphql(`{ node(id: "${text}`) },
      { name: `a literal of the wrong type`, body: graphql(`{ fleets(first: "${text}") { totalCount } }`) },
      {
        name: `a literal VIN with a suffix`,
        body: graphql(`{ vehicle(by: { vin: { fleetId: "${fleetId}", vin: "${text} ${text}" } }) { id } }`),
      },
      {
        name: `a variable of the wrong type`,
        body: graphql('query ($first: Int) { fleets(first: $first) { totalCount } }', { first: text }),
      },
      { name: `a variable with an invalid VIN`, body: graphql(vehicleQuery, { fleetId, vin: `${text} ${text}` }) },
      { name: `a variable that is an object`, body: graphql(query, { id: { [text]: text } }) },
      {
        name: `an unknown field of an input`,
        body: graphql('query ($by: VehicleLookup!) { vehicle(by: $by) { id } }', { by: { id: 'x', [text]: text } }),
      },
      { name: `an id`, body: graphql(query, { id: text }) },
      { name: `an encoded id`, body: graphql(query, { id: encoded(`Vehicle:${fleetId}:${text}`) }) },
      { name: `an id of an unknown type`, body: graphql(query, { id: encoded(`${text}:${text}`) }) },
      {
        name: `a cursor`,
        body: graphql('query ($after: String) { fleets(first: 1, after: $after) { totalCount } }', { after: text }),
      },
      {
        name: `an encoded cursor`,
        body: graphql('query ($after: String) { fleets(first: 1, after: $after) { totalCount } }', {
          after: encoded(text),
        }),
      },
      {
        name: `an unknown fleet`,
        body: graphql('query ($id: ID!) { fleet(fleetId: $id) { name } }', { id: text }),
      },
      {
        name: `an unknown vehicle`,
        body: graphql('query ($ref: VehicleRefInput!) { vehicle(by: { ref: $ref }) { vin } }', {
          ref: { fleetId, vehicleId: text },
        }),
      },
      {
        name: `an unknown operation name`,
        body: graphql('query A { __typename } query B { __typename }', {}, { operationName: text }),
      },
      {
        name: `a persisted query`,
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: text } } }),
      },
      { name: `unterminated JSON`, body: `{"query": "${text}` },
      { name: `not JSON`, body: text },
      { name: `a JSON array`, body: JSON.stringify([text]) },
      { name: `a query that is a number`, body: JSON.stringify({ query: 5, [text]: text }) },
      { name: `another content type`, body: text, headers: { 'content-type': `text/${text.replace(/\W/g, '')}` } },
      {
        name: `a URL`,
        path: `/${encodeURIComponent(text)}?client_id=${credentials.clientId}&vin=${inventedVin}`,
        method: 'GET',
      },
      { name: `a malformed URL`, path: `/%zz${encodeURIComponent(text)}`, method: 'GET' },
      {
        name: `a query in the URL`,
        path: `/graphql?query=${encodeURIComponent(`{ fleets "${text}" }`)}&token=${bearer}`,
        method: 'GET',
      },
      {
        name: `a health check with a query string`,
        path: `/health/ready?vin=${encodeURIComponent(text)}`,
        method: 'GET',
      },
      { name: `another method`, path: `/graphql?vin=${encodeURIComponent(text)}`, method: 'DELETE' },
      {
        name: `a body above the limit`,
        body: graphql(
          `
            {
              a
            }
          `,
          { pad: `${text}${' '.repeat(1_100_000)}` },
        ),
      },
      {
        name: `a plan request`,
        body: graphql('{ fleets(first: 1) { totalCount } }'),
        headers: { 'x-fleetgraph-explain': text, prefer: `wait=${text}` },
      },
    ]),
    { name: 'an unknown field', body: graphql(`{ ${inventedVin} }`) },
    { name: 'an unknown argument', body: graphql(`{ fleets(${inventedVin}: 1) { totalCount } }`) },
    { name: 'an unknown type', body: graphql(`query ($a: ${inventedVin}) { __typename }`) },
    { name: 'an unknown variable', body: graphql(`{ node(id: $${inventedVin}) { id } }`) },
    { name: 'an unknown fragment', body: graphql(`{ ...${inventedVin} }`) },
    { name: 'an unknown directive', body: graphql(`{ __typename @${inventedVin} }`) },
    { name: 'an unexpected error', body: graphql('{ __typename }'), headers: { 'x-unexpected': '1' } },
  ];
}
