import { acceptedEncodings } from './content-encoding.js';
import { UpstreamError } from './errors.js';
import type { UpstreamErrorCode, UpstreamErrorReason } from './errors.js';
import type { Exchange } from './exchange.js';

/** Any of `application/json`, `application/hal+json`, `application/vnd.geo+json`, …, with or without parameters. */
const json = /^(?:application|text)\/(?:[\w.!#$&^-]+\+)?json\s*(?:;|$)/i;
const html = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;
const markup = /^\s*<(?:!doctype|html|head|body|\?xml)/i;

/** Whether the answer is a page for people, as gateways and proxies send them (Q02), whatever its label says. */
export function isHtml({ headers }: Exchange, text: string): boolean {
  return html.test(headers['content-type'] ?? '') || markup.test(text);
}

/** JSON is UTF-8 (RFC 8259 §8.1); another charset is believed if it is named and known. */
export function textOf({ headers, bytes }: Exchange): string {
  const [, charset] = /;\s*charset="?([\w.:-]+)"?/i.exec(headers['content-type'] ?? '') ?? [];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The JSON of an answer with a good status. Throws UpstreamError for what is none, with a reason for each cause. */
export function bodyOf(answer: Exchange, method: string): unknown {
  if (answer.end === 'overflow') {
    throw bad(
      'UPSTREAM_ERROR',
      'BODY_TOO_LARGE',
      "The upstream's answer is larger than allowed: ask for smaller pages, or raise the limit.",
      answer,
    );
  }
  if (answer.end === 'cut') throw cut(answer);
  if (answer.end === 'encoding-unknown') {
    throw bad(
      'UPSTREAM_ERROR',
      'BODY_ENCODING',
      `The upstream's answer has an unsupported Content-Encoding: only ${acceptedEncodings} are decoded.`,
      answer,
    );
  }
  if (answer.end === 'encoding-broken') {
    throw bad(
      'UPSTREAM_ERROR',
      'BODY_NOT_DECODABLE',
      "The upstream's answer could not be decompressed: its bytes do not match its Content-Encoding.",
      answer,
    );
  }
  const text = textOf(answer);
  if (answer.status === 204 || answer.status === 205) return null;
  if (text.trim() === '') {
    // A write that answers with nothing has still been done.
    if (method !== 'GET') return null;
    if (answer.end === 'closed') throw cut(answer);
    throw bad('UPSTREAM_ERROR', 'BODY_EMPTY', 'The upstream answered with nothing where data was due.', answer);
  }
  const type = answer.headers['content-type'];
  if (isHtml(answer, text)) {
    throw bad(
      'UPSTREAM_ERROR',
      'HTML_ANSWER',
      'The upstream answered with an HTML page: check the base, and what stands in between.',
      answer,
    );
  }
  if (type !== undefined && type.trim() !== '' && !json.test(type)) throw notJson(answer);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Only the close of the connection said that this was all: half a document is the likelier story.
    throw answer.end === 'closed' ? cut(answer) : notJson(answer); // no cause: the parser's message quotes the text
  }
}

/** A good status, but not the resource that was asked for: it must not pass as one without data. */
export function unexpected(answer: Exchange): UpstreamError {
  return bad(
    'UPSTREAM_ERROR',
    'BODY_UNEXPECTED',
    'The upstream answered successfully, but its body is not the resource that was asked for, or contradicts itself.',
    answer,
  );
}

function cut(answer: Exchange): UpstreamError {
  return bad('UPSTREAM_UNAVAILABLE', 'BODY_CUT', 'The upstream broke off in the middle of its answer.', answer);
}

function notJson(answer: Exchange): UpstreamError {
  return bad('UPSTREAM_ERROR', 'BODY_NOT_JSON', "The upstream's answer is not JSON.", answer);
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
