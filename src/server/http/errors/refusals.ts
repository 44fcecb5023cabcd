import { RETRY_AFTER } from '../admission.js';

/** Why a request is not executed, as the client sees it. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly extensions?: object;
}

function badRequest(message: string): Refusal {
  return { status: 400, code: 'BAD_REQUEST', message };
}

function unsupported(message: string): Refusal {
  return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message };
}

export const MALFORMED_URL = badRequest('The Host header or the path is malformed.');

/** Refusals by the code of the error that was thrown. */
export const refusals: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: unsupported('Unsupported Content-Type: send the request body as application/json.'),
  BODY_COMPRESSED: unsupported('Unsupported Content-Encoding: send the request body uncompressed.'),
  BODY_CHARSET: unsupported('Unsupported charset: send the request body in UTF-8.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: badRequest('The request body is empty: send a JSON object with a `query`.'),
  // The request's target and its Host header do not make a URL.
  ERR_INVALID_URL: MALFORMED_URL,
  AUDIT_UNAVAILABLE: {
    status: 503,
    code: 'AUDIT_UNAVAILABLE',
    message: 'The audit log cannot be written, so the request was not executed. Retry later.',
    retryAfter: RETRY_AFTER,
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    code: 'DOCUMENT_NOT_TRUSTED',
    message: 'Only trusted documents are executed: send the id of one, or have your document added to the list.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    message: 'Unknown document id: send the text of the query.',
  },
  DOCUMENT_HASH_MISMATCH: badRequest('The sha256Hash is not the SHA-256 of the query.'),
  PERSISTED_QUERY_VERSION: badRequest('extensions.persistedQuery must be { version: 1, sha256Hash }.'),
  DOCUMENT_ID_AMBIGUOUS: badRequest('The request has more than one document id: send one.'),
  UNAUTHENTICATED: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'Authentication required: send a valid token or API key.',
  },
  AUTHENTICATION_UNAVAILABLE: {
    status: 503,
    code: 'AUTHENTICATION_UNAVAILABLE',
    message: 'Tokens cannot be verified at the moment. Retry later.',
    retryAfter: 5,
  },
  OVERLOADED: {
    status: 503,
    code: 'OVERLOADED',
    message: 'The server is overloaded, so the request was not executed. Retry later.',
    retryAfter: RETRY_AFTER,
  },
};
