import { types } from 'node:util';
import { invalidByDate, missing, saidExpired, turnedDown } from './certificate.js';
import type { Standing } from './certificate.js';
import type { Ending } from './connector.js';
import { codeOf, UpstreamError } from './errors.js';
import type { UpstreamErrorCode, UpstreamErrorReason } from './errors.js';
import { unknownCaCodes } from './unknown-ca.js';

type Entry = readonly [code: UpstreamErrorCode, reason: UpstreamErrorReason, message: string];

const dns: Entry = [
  'UPSTREAM_UNAVAILABLE',
  'DNS',
  "The upstream's host name cannot be resolved: check its spelling and this machine's DNS.",
];
const unreachable: Entry = [
  'UPSTREAM_UNAVAILABLE',
  'UNREACHABLE',
  "There is no way to the upstream's host from here: check network, firewall and routes.",
];
const connectTimeout: Entry = [
  'UPSTREAM_TIMEOUT',
  'CONNECT_TIMEOUT',
  'The upstream does not take the connection: check host, port and firewall.',
];
const protocol: Entry = [
  'UPSTREAM_ERROR',
  'HTTP_PROTOCOL',
  'The upstream did not answer in HTTP/1.1: check that host and port are its own.',
];
const noTls: Entry = [
  'UPSTREAM_TLS',
  'TLS_PROTOCOL',
  "The upstream does not speak TLS 1.2 or newer on this port: check the base's scheme and port.",
];
const serverInvalid: Entry = [
  'UPSTREAM_TLS',
  'SERVER_CERTIFICATE_INVALID',
  "The upstream's own certificate is not valid for a server: tell whoever runs it.",
];

/** By the codes of node, OpenSSL's verification (X509_V_ERR_…) and undici. */
const byCode: Readonly<Record<string, Entry>> = {
  ENOTFOUND: dns,
  EAI_AGAIN: dns,
  EAI_FAIL: dns,
  EAI_NODATA: dns,
  ECONNREFUSED: [
    'UPSTREAM_UNAVAILABLE',
    'CONNECTION_REFUSED',
    'The upstream refuses the connection: check host and port, and that it is running.',
  ],
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EADDRNOTAVAIL: unreachable,
  ETIMEDOUT: connectTimeout,
  UND_ERR_CONNECT_TIMEOUT: connectTimeout,
  UND_ERR_HEADERS_TIMEOUT: ['UPSTREAM_TIMEOUT', 'DEADLINE', 'The upstream did not answer in time.'],
  UND_ERR_BODY_TIMEOUT: ['UPSTREAM_TIMEOUT', 'DEADLINE', 'The upstream did not answer in time.'],
  UND_ERR_HEADERS_OVERFLOW: protocol,
  UND_ERR_DESTROYED: ['UPSTREAM_UNAVAILABLE', 'CLOSED', 'The connection to the upstream is being shut down.'],
  UND_ERR_CLOSED: ['UPSTREAM_UNAVAILABLE', 'CLOSED', 'The connection to the upstream is being shut down.'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'UPSTREAM_TLS',
    'HOST_NAME_MISMATCH',
    "The host name is not in the upstream's certificate: check the base's host name.",
  ],
  CERT_HAS_EXPIRED: [
    'UPSTREAM_TLS',
    'SERVER_CERTIFICATE_EXPIRED',
    "The upstream's own certificate (or one of its CAs) has expired: check this machine's clock, then tell whoever runs it.",
  ],
  CERT_NOT_YET_VALID: [
    'UPSTREAM_TLS',
    'SERVER_CERTIFICATE_INVALID',
    "The upstream's own certificate is not valid yet: check this machine's clock.",
  ],
  CERT_REVOKED: serverInvalid,
  CERT_REJECTED: serverInvalid,
  INVALID_PURPOSE: serverInvalid,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  ERR_SSL_UNSUPPORTED_PROTOCOL: noTls,
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: noTls,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: noTls,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: noTls,
  ERR_SSL_HTTP_REQUEST: noTls,
};

const hungUp = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNABORTED']);

/** TLS alerts by which a server turns a client certificate down (RFC 8446 §6.2), as OpenSSL names them. */
const certificateAlert =
  /ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_REVOKED|CERTIFICATE_UNKNOWN|UNKNOWN_CA|ACCESS_DENIED|DECRYPT_ERROR)/;

/** Everything that can go wrong before an answer's first line, as an UpstreamError. `everAnswered`: this transport has had an answer before. */
export function failureOf(error: unknown, ending: Ending, standing: Standing, everAnswered: boolean): UpstreamError {
  // The proxy's: what it means is known where it happened.
  if (error instanceof UpstreamError) return error;
  const code = ending.alert ?? codeOf(error);
  const options = { cause: error };
  const entry = byCode[code];
  if (entry !== undefined) return new UpstreamError(...entry, options);
  if (unknownCaCodes.has(code)) return caUnknown(standing, error);
  if (/ALERT_CERTIFICATE_EXPIRED/.test(code)) return saidExpired(standing, options);
  if (/ALERT_CERTIFICATE_REQUIRED/.test(code)) return turnedDown(standing, options);
  if (certificateAlert.test(code)) return turnedDown(standing, options);
  if (/ALERT_HANDSHAKE_FAILURE/.test(code)) {
    // TLS 1.2 servers say no more than this when a certificate is missing.
    return standing.certificate === null
      ? missing(options)
      : (invalidByDate(standing, options) ?? tlsFailed(code, error));
  }
  if (/^ERR_(?:SSL|TLS|OSSL)_/.test(code)) return tlsFailed(code, error);
  if (hungUp.has(code)) return closed(code, error, ending, standing, everAnswered);
  // undici's parser errors do not always have a code.
  if (code.startsWith('HPE_') || (types.isNativeError(error) && error.name === 'HTTPParserError'))
    return new UpstreamError(...protocol, options);
  return new UpstreamError(
    'UPSTREAM_UNAVAILABLE',
    'INTERNAL',
    `The call to the upstream failed${code === '' ? '' : ` (${code})`}.`,
    options,
  );
}

/**
 * The upstream hung up without an answer. Some servers turn a client certificate down that way, without an alert, so the connection's first
 * request is looked at with what we know of our own certificate. Without evidence it is what it looks like: a closed connection (Q28).
 */
function closed(
  code: string,
  error: unknown,
  ending: Ending,
  standing: Standing,
  everAnswered: boolean,
): UpstreamError {
  const options = { cause: error };
  const inHandshake =
    code === 'ECONNRESET' && types.isNativeError(error) && /before secure TLS connection/.test(error.message);
  let hint = '';
  if (standing.encrypted && (ending.unanswered || inHandshake)) {
    const byDate = invalidByDate(standing, options);
    if (byDate !== null) return byDate;
    if (standing.certificate === null && !inHandshake && !everAnswered) return missing(options);
    if (standing.certificate?.signedByCa === false && !everAnswered) return turnedDown(standing, options);
    if (!everAnswered) hint = ' If it does so every time, it may be refusing the client certificate.';
  }
  return new UpstreamError(
    'UPSTREAM_UNAVAILABLE',
    'CONNECTION_RESET',
    `The upstream closed the connection before it answered.${hint}`,
    options,
  );
}

function caUnknown({ caGiven }: Standing, cause: unknown): UpstreamError {
  const message = caGiven
    ? "The CA file given does not sign the server's certificate: check that it is the CA of this upstream."
    : "The server's certificate is not signed by a public CA: give the upstream's CA file.";
  return new UpstreamError('UPSTREAM_TLS', 'CA_UNKNOWN', message, { cause });
}

function tlsFailed(code: string, cause: unknown): UpstreamError {
  return new UpstreamError('UPSTREAM_TLS', 'TLS_FAILED', `The TLS handshake with the upstream failed (${code}).`, {
    cause,
  });
}
