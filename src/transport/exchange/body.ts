import { acceptedEncodings } from './content-encoding.js';
import { UpstreamError } from '../errors.js';
import type { UpstreamErrorCode, UpstreamErrorReason } from '../errors.js';
import type { Exchange } from './exchange.js';

/** Any of `application/json`, `application/hal+json`, `application/vnd.geo+json`, …, with or without parameters. */
const json = /^(?:application|text)\/(?:[\w.!#$&^-]+\+)?json\s*(?:;|$)/i;
const html = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const markup = /^\s*<(?:!doctype|html|head|body|\?xml)/i;

/** Whether the response is an HTML page of a gateway or proxy (Q02), whatever its content type. */
export function isHtml({ headers }: Exchange, text: string): boolean {
  return html.test(headers['content-type'] ?? '') || markup.test(text);
}

/** JSON is UTF-8 (RFC 8259 §8.1) unless the content type names another known charset. */
export function textOf({ headers, bytes }: Exchange): string {
  const [, charset] = /;\s*charset="?([\w.:-]+)"?/i.exec(headers['content-type'] ?? '') ?? [];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The JSON body of a response with a 2xx status. Throws UpstreamError, with a reason for each cause, if there is none. */
export function bodyOf(answer: Exchange, method: string): unknown {
  if (answer.end === 'overflow') {
    throw bad(
      'UPSTREAM_ERROR',
      'BODY_TOO_LARGE',
      "The upstream's response exceeds the size limit: request smaller pages, or raise the limit.",
      answer,
    );
  }
  if (answer.end === 'cut') throw cut(answer);
  if (answer.end === 'encoding-unknown') {
    throw bad(
      'UPSTREAM_ERROR',
      'BODY_ENCODING',
      `The upstream's response has an unsupported Content-Encoding: use one of ${acceptedEncodings}.`,
      answer,
    );
  }
  if (answer.end === 'encoding-broken') {
    throw bad(
      'UPSTREAM_ERROR',
      'BODY_NOT_DECODABLE',
      "The upstream's response could not be decompressed: its bytes do not match its Content-Encoding.",
      answer,
    );
  }
  const text = textOf(answer);
  if (answer.status === 204 || answer.status === 205) return null;
  if (text.trim() === '') {
    // A write succeeds without a response body.
    if (method !== 'GET') return null;
    if (answer.end === 'closed') throw cut(answer);
    throw bad('UPSTREAM_ERROR', 'BODY_EMPTY', "The upstream's response is empty where data was expected.", answer);
  }
  const type = answer.headers['content-type'];
  if (isHtml(answer, text)) {
    throw bad(
      'UPSTREAM_ERROR',
      'HTML_ANSWER',
      'The upstream responded with an HTML page: check the base URL and any proxy or gateway in between.',
      answer,
    );
  }
  if (type !== undefined && type.trim() !== '' && !json.test(type)) throw notJson(answer);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Without Content-Length, a closed connection usually means a truncated document.
    throw answer.end === 'closed' ? cut(answer) : notJson(answer); // no cause: the parser's message quotes the text
  }
}

/** A 2xx status with a body that is not the requested resource: it must not be mistaken for missing data. */
export function unexpected(answer: Exchange): UpstreamError {
  return bad(
    'UPSTREAM_ERROR',
    'BODY_UNEXPECTED',
    'The upstream responded successfully, but its body is not the requested resource or is inconsistent.',
    answer,
  );
}

function cut(answer: Exchange): UpstreamError {
  return bad(
    'UPSTREAM_UNAVAILABLE',
    'BODY_CUT',
    'The upstream closed the connection in the middle of its response.',
    answer,
  );
}

function notJson(answer: Exchange): UpstreamError {
  return bad('UPSTREAM_ERROR', 'BODY_NOT_JSON', "The upstream's response is not JSON.", answer);
}

function bad(
  code: UpstreamErrorCode,
  reason: UpstreamErrorReason,
  message: string,
  { status, error }: Exchange,
): UpstreamError {
  const upstream = status === null ? null : { status, code: null, uuid: null, timestamp: null };
  return new UpstreamError(code, reason, message, { upstream, cause: error });
}
