import { randomUUID } from 'node:crypto';
import type { Document } from '../representation/document.js';

/** An error response. The first three digits of `code` are the HTTP status. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  /** In seconds. */
  readonly retryAfter: number | null;

  constructor(status: number, code: number, message: string, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export const badRequest = (message: string): ApiError => new ApiError(400, 40_000, message);
export const unknownResource = (): ApiError => new ApiError(404, 40_400, 'The resource is unknown.');
export const noData = (): ApiError => new ApiError(404, 40_499, 'No data available for such context.');

interface ErrorContent {
  readonly contentType: string;
  readonly body: Document | string;
}

/** The specification's xError. */
export const asSpecified = (error: ApiError, at: number): Document => ({
  code: error.code,
  uuid: randomUUID(),
  message: error.message,
  timestamp: new Date(at).toISOString(),
});

const json = 'application/json';

/** The formats of errors (Q02) in rotation: numeric code, string code, gateway error, HTML. */
export function errorContent(error: ApiError, at: number, rotation: number): ErrorContent {
  const specified = asSpecified(error, at);
  switch (rotation % 4) {
    case 1:
      return { contentType: json, body: { ...specified, code: String(error.code) } };
    case 2:
      return {
        contentType: json,
        body: { httpCode: String(error.status), httpMessage: 'Error', moreInformation: error.message },
      };
    case 3:
      return { contentType: 'text/html', body: htmlPage(error.status, 'The request could not be served.') };
    default:
      return { contentType: json, body: specified };
  }
}

export const htmlPage = (status: number, text: string): string =>
  `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1><p>${text}</p></body></html>`;
