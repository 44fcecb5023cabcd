import { hostName, network, webOrigin } from '../addresses.js';
import { given, type Environment } from '../environment.js';
import type { ConfigIssues } from '../problem.js';
import { readVariables } from '../read-variables.js';
import { commaSeparated } from '../text-schema.js';
import { choice, flag, integer, text, type Values } from '../variable.js';
import { PERSISTED_QUERIES, readDocuments, type DocumentsConfig } from './documents.js';
import { CLIENT_LIMITS, QUERY_LIMITS, REQUEST_LIMITS, SERVER_LIMITS } from './limits.js';
import type { ClientLimits, QueryLimits, ServerLimits } from './limits.js';

export const SERVER = {
  host: text('HOST', {
    default: '127.0.0.1',
    schema: hostName,
    fallback: '127.0.0.1',
    bounds: 'an IP address or a host name',
    fix: 'Use an IP address or a host name; the default is 127.0.0.1, and 0.0.0.0 listens on all interfaces.',
    description: 'Address the server listens on.',
  }),
  port: integer('PORT', { default: 4000, min: 0, max: 65_535 }, 'Port the server listens on; 0 picks a free one.'),
  trustedProxies: text('TRUST_PROXY', {
    schema: commaSeparated(network),
    fallback: [],
    bounds: 'IP addresses and networks such as 10.0.0.0/8, separated by commas',
    fix: 'Use IP addresses or networks such as 10.0.0.0/8, separated by commas.',
    description:
      'Reverse proxies whose X-Forwarded-For is trusted for the address of a client. Default: none; the address is that of the connection.',
  }),
  corsOrigins: text('CORS_ORIGINS', {
    schema: commaSeparated(webOrigin),
    fallback: [],
    bounds: 'origins such as https://fleet.example.com, separated by commas',
    fix: 'Use origins such as https://fleet.example.com, separated by commas, without a path.',
    description: 'Origins of web pages that may call the server from a browser, in addition to its own explorer pages.',
  }),
  introspection: flag('INTROSPECTION', {
    default: null,
    description: 'Allows introspection of the schema. Default: true, or false if NODE_ENV is production.',
  }),
  explorer: flag('EXPLORER', {
    default: null,
    description: 'Serves the explorer pages. Default: true, or false if NODE_ENV is production.',
  }),
  federation: flag('FEDERATION', {
    default: false,
    description:
      'Serves the graph as an Apollo Federation 2 subgraph. Its schema is then readable even if INTROSPECTION is false: make the server reachable only for the gateway.',
  }),
  httpCache: choice('HTTP_CACHE', ['private', 'shared', 'off'], {
    default: 'private',
    description:
      'HTTP caches that may store fresh responses to GET. `private`: only that of the client. `shared`: also a cache in front of the server, which must authenticate callers itself and honour Vary. `off`: none.',
  }),
  drainMs: integer(
    'DRAIN_MS',
    { default: 10_000, min: 0, max: 600_000, unit: 'ms' },
    'Time that requests in progress get to complete after a stop signal.',
  ),
};

export type HttpCaching = Values<typeof SERVER>['httpCache'];

export interface ServerConfig
  extends
    Omit<Values<typeof SERVER>, 'introspection' | 'explorer'>,
    Values<typeof REQUEST_LIMITS>,
    Values<typeof PERSISTED_QUERIES> {
  readonly introspection: boolean;
  readonly explorer: boolean;
  readonly documents: DocumentsConfig;
  readonly queryLimits: QueryLimits;
  readonly clientLimits: ClientLimits;
  readonly limits: ServerLimits;
}

export function readServer(environment: Environment, issues: ConfigIssues): ServerConfig {
  const { introspection, explorer, ...server } = readVariables(SERVER, environment, issues);
  const isDevelopment = given(environment, 'NODE_ENV') !== 'production';
  const documents = readDocuments(environment, { explorer, federation: server.federation }, issues);
  return {
    ...server,
    introspection: introspection ?? isDevelopment,
    explorer: (explorer ?? isDevelopment) && documents.mode !== 'only',
    documents,
    ...readVariables(PERSISTED_QUERIES, environment, issues),
    ...readVariables(REQUEST_LIMITS, environment, issues),
    queryLimits: readVariables(QUERY_LIMITS, environment, issues),
    clientLimits: readVariables(CLIENT_LIMITS, environment, issues),
    limits: readVariables(SERVER_LIMITS, environment, issues),
  };
}
