import { types } from 'node:util';
import { invalidByDate, missing, reportedExpired, rejected } from '../tls/certificate.js';
import type { CertificateContext } from '../tls/certificate.js';
import type { Ending } from '../connections/connector.js';
import { codeOf, UpstreamError } from '../errors.js';
import type { UpstreamErrorCode, UpstreamErrorReason } from '../errors.js';
import { unknownCaCodes } from '../tls/unknown-ca.js';

type ErrorEntry = readonly [code: UpstreamErrorCode, reason: UpstreamErrorReason, message: string];

const dns: ErrorEntry = [
  'UPSTREAM_UNAVAILABLE',
  'DNS',
  "The upstream's host name cannot be resolved: check its spelling and this machine's DNS.",
];
const unreachable: ErrorEntry = [
  'UPSTREAM_UNAVAILABLE',
  'UNREACHABLE',
  "The upstream's host is unreachable: check network, firewall and routes.",
];
const connectTimeout: ErrorEntry = [
  'UPSTREAM_TIMEOUT',
  'CONNECT_TIMEOUT',
  'The connection to the upstream timed out: check host, port and firewall.',
];
const protocol: ErrorEntry = [
  'UPSTREAM_ERROR',
  'HTTP_PROTOCOL',
  'The upstream did not respond in HTTP/1.1: check host and port.',
];
const noTls: ErrorEntry = [
  'UPSTREAM_TLS',
  'TLS_PROTOCOL',
  'The upstream does not speak TLS 1.2 or newer on this port: check the scheme and port of the base URL.',
];
const serverInvalid: ErrorEntry = [
  'UPSTREAM_TLS',
  'SERVER_CERTIFICATE_INVALID',
  "The upstream's server certificate is not valid for a server: contact its operator.",
];

/** By the codes of node, OpenSSL's verification (X509_V_ERR_…) and undici. */
const byCode: Readonly<Record<string, ErrorEntry>> = {
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
  UND_ERR_HEADERS_TIMEOUT: ['UPSTREAM_TIMEOUT', 'DEADLINE', 'The upstream did not respond in time.'],
  UND_ERR_BODY_TIMEOUT: ['UPSTREAM_TIMEOUT', 'DEADLINE', 'The upstream did not respond in time.'],
  UND_ERR_HEADERS_OVERFLOW: protocol,
  UND_ERR_DESTROYED: ['UPSTREAM_UNAVAILABLE', 'CLOSED', 'The connection to the upstream is shutting down.'],
  UND_ERR_CLOSED: ['UPSTREAM_UNAVAILABLE', 'CLOSED', 'The connection to the upstream is shutting down.'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'UPSTREAM_TLS',
    'HOST_NAME_MISMATCH',
    "The host name is not in the upstream's certificate: check the host name of the base URL.",
  ],
  CERT_HAS_EXPIRED: [
    'UPSTREAM_TLS',
    'SERVER_CERTIFICATE_EXPIRED',
    "The upstream's server certificate (or one of its CAs) has expired: check this machine's clock, then contact its operator.",
  ],
  CERT_NOT_YET_VALID: [
    'UPSTREAM_TLS',
    'SERVER_CERTIFICATE_INVALID',
    "The upstream's server certificate is not valid yet: check this machine's clock.",
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

const connectionClosed = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNABORTED']);

/** OpenSSL's names of the TLS alerts that reject a client certificate (RFC 8446 §6.2). */
const certificateAlert =
  /ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_REVOKED|CERTIFICATE_UNKNOWN|UNKNOWN_CA|ACCESS_DENIED|DECRYPT_ERROR)/;

/** Maps a failure before the status line to an UpstreamError. `everAnswered`: this transport has received a response before. */
export function failureOf(
  error: unknown,
  ending: Ending,
  certificateContext: CertificateContext,
  everAnswered: boolean,
): UpstreamError {
  // From the proxy: already mapped.
  if (error instanceof UpstreamError) return error;
  const code = ending.alert ?? codeOf(error);
  const options = { cause: error };
  const entry = byCode[code];
  if (entry !== undefined) return new UpstreamError(...entry, options);
  if (unknownCaCodes.has(code)) return caUnknown(certificateContext, error);
  if (/ALERT_CERTIFICATE_EXPIRED/.test(code)) return reportedExpired(certificateContext, options);
  if (/ALERT_CERTIFICATE_REQUIRED/.test(code)) return rejected(certificateContext, options);
  if (certificateAlert.test(code)) return rejected(certificateContext, options);
  if (/ALERT_HANDSHAKE_FAILURE/.test(code)) {
    // All that TLS 1.2 servers report when the certificate is missing.
    return certificateContext.certificate === null
      ? missing(options)
      : (invalidByDate(certificateContext, options) ?? tlsFailed(code, error));
  }
  if (/^ERR_(?:SSL|TLS|OSSL)_/.test(code)) return tlsFailed(code, error);
  if (connectionClosed.has(code)) return closed(code, error, ending, certificateContext, everAnswered);
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
 * The upstream closed the connection without a response. Some servers reject a client certificate that way, without an alert. So the
 * first request of a connection is checked against our own certificate; without evidence it is a closed connection (Q28).
 */
function closed(
  code: string,
  error: unknown,
  ending: Ending,
  certificateContext: CertificateContext,
  everAnswered: boolean,
): UpstreamError {
  const options = { cause: error };
  const inHandshake =
    code === 'ECONNRESET' && types.isNativeError(error) && /before secure TLS connection/.test(error.message);
  let hint = '';
  if (certificateContext.encrypted && (ending.unanswered || inHandshake)) {
    const byDate = invalidByDate(certificateContext, options);
    if (byDate !== null) return byDate;
    if (certificateContext.certificate === null && !inHandshake && !everAnswered) return missing(options);
    if (certificateContext.certificate?.signedByCa === false && !everAnswered)
      return rejected(certificateContext, options);
    if (!everAnswered) hint = ' If this happens every time, it may reject the client certificate.';
  }
  return new UpstreamError(
    'UPSTREAM_UNAVAILABLE',
    'CONNECTION_RESET',
    `The upstream closed the connection before it responded.${hint}`,
    options,
  );
}

function caUnknown({ caGiven }: CertificateContext, cause: unknown): UpstreamError {
  const message = caGiven
    ? "The server's certificate is not signed by the configured CA file: check that it is the CA of this upstream."
    : "The server's certificate is not signed by a public CA: configure the upstream's CA file.";
  return new UpstreamError('UPSTREAM_TLS', 'CA_UNKNOWN', message, { cause });
}

function tlsFailed(code: string, cause: unknown): UpstreamError {
  return new UpstreamError('UPSTREAM_TLS', 'TLS_FAILED', `The TLS handshake with the upstream failed (${code}).`, {
    cause,
  });
}
