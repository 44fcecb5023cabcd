import { isHtml, textOf } from './body.js';
import { missing, reportedExpired, rejected } from '../tls/certificate.js';
import type { CertificateContext } from '../tls/certificate.js';
import { statusOfCode, UpstreamError } from '../errors.js';
import type { UpstreamDetails, UpstreamErrorCode } from '../errors.js';
import type { Exchange } from './exchange.js';
import { retryAfterOf } from './retry-after.js';

/**
 * Whether the body is an error of the vendor or a gateway (Q02), which may come with a 2xx status. Resources have no `code` or `httpCode`
 * today; a `code` next to an `id` or items may belong to a future resource.
 */
export function isErrorBody(body: unknown): boolean {
  const members = membersOf(body);
  const isResource = Object.hasOwn(members, 'id') || Object.hasOwn(members, '_embedded');
  return statusOfCode(isResource ? number(members['httpCode']) : codeOf(members)) !== null;
}

/** Maps an error response, by its status or body, to an UpstreamError. An unreadable body does not hide the status. */
export function rejectionOf(
  answer: Exchange & { readonly status: number },
  certificateContext: CertificateContext,
): UpstreamError {
  const text = textOf(answer);
  const upstream = detailsOf(answer.status, text);
  const options = { upstream, retryAfter: retryAfterOf(answer, certificateContext.now()) };

  // Q01: an unregistered status, and a code that may be a string. Gateways may send the code with another status.
  if (answer.status === 495 || upstream.code === 495 || Math.floor((upstream.code ?? 0) / 100) === 495)
    return reportedExpired(certificateContext, options);
  if (answer.status === 496) return rejected(certificateContext, options);

  if (answer.status >= 200 && answer.status < 300) {
    // The vendor's 404xx means that there is no data; a gateway's 404 means that it did not reach the vendor.
    const isNoData = upstream.code !== null && Math.floor(upstream.code / 100) === 404;
    const status = statusOfCode(upstream.code);
    const code = isNoData ? 'NOT_FOUND' : status === 429 ? 'RATE_LIMITED' : 'UPSTREAM_ERROR';
    const message = `The upstream responded with status ${answer.status} but an error in its body (code ${upstream.code}).`;
    return new UpstreamError(code, 'ERROR_IN_BODY', message, options);
  }

  const isPage = isHtml(answer, text);
  if (answer.status === 400 && isPage) {
    // nginx sends its statuses 495 to 497 as 400 with these pages, unchanged since 2008.
    if (text.includes('No required SSL certificate was sent')) return missing(options);
    if (text.includes('The SSL certificate error')) return rejected(certificateContext, options);
    if (text.includes('plain HTTP request was sent to HTTPS port')) {
      return new UpstreamError(
        'UPSTREAM_TLS',
        'TLS_PROTOCOL',
        'The upstream expects TLS on this port: the base URL must start with https.',
        options,
      );
    }
  }
  if (answer.status >= 300 && answer.status < 400) {
    const message = `The upstream responded with a redirect (${answer.status}), which is not followed: check the base URL.`;
    return new UpstreamError('UPSTREAM_ERROR', 'REDIRECT', message, options);
  }
  const code = codeOfStatus(answer.status);
  return new UpstreamError(code, isPage ? 'HTML_ANSWER' : 'HTTP_STATUS', messageOf(code, answer.status), options);
}

function codeOfStatus(status: number): UpstreamErrorCode {
  switch (status) {
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'FORBIDDEN';
    case 404:
    case 410:
      return 'NOT_FOUND';
    case 429:
      return 'RATE_LIMITED';
    case 408:
    case 504:
      return 'UPSTREAM_TIMEOUT';
    case 502:
    case 503:
      return 'UPSTREAM_UNAVAILABLE';
    default:
      return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'UPSTREAM_ERROR';
  }
}

function messageOf(code: UpstreamErrorCode, status: number): string {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 'The upstream rejects the credentials: check user name, password and client id.';
    case 'FORBIDDEN':
      return 'The upstream denies access: check what the subscription and the client id cover.';
    case 'NOT_FOUND':
      return 'The upstream has no such resource, or no data for it.';
    case 'RATE_LIMITED':
      return "The subscription's rate limit is used up: retry later.";
    default:
      return `The upstream responded with status ${status}.`;
  }
}

/** Q02: `{code, uuid, timestamp}` with a number or a string, a gateway's `{httpCode, …}`, or no JSON at all. */
function detailsOf(status: number, text: string): UpstreamDetails {
  const body = parsed(text);
  return {
    status,
    code: codeOf(body),
    uuid: uuid(body['uuid']),
    timestamp: timestamp(body['timestamp']),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function codeOf(body: Readonly<Record<string, unknown>>): number | null {
  return number(body['code']) ?? number(body['httpCode']);
}

function number(value: unknown): number | null {
  const read = typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return typeof read === 'number' && Number.isSafeInteger(read) ? read : null;
}

/** Passed on to clients, so only if it cannot be a name, a VIN or other text. */
function uuid(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]+(?:-[0-9a-f]+){2,}$/i.test(value) && value.length <= 64 ? value : null;
}

function timestamp(value: unknown): string | null {
  if (typeof value === 'number' && value > 0 && value < 8.64e15)
    return new Date(value < 1e11 ? value * 1000 : value).toISOString();
  return typeof value === 'string' &&
    value.length <= 40 &&
    /^[\w :.,+-]+$/.test(value) &&
    !Number.isNaN(Date.parse(value))
    ? value
    : null;
}
