import type { Document } from '../representation/document.js';
import { isDocument } from '../quirks/traverse.js';
import { ApiError, htmlPage } from '../http/errors.js';
import type { Reply } from '../http/reply.js';
import { compressedReply } from './compressed.js';
import type { ChangedHeaders, Fault } from './fault.js';

/** The error that a `status` fault returns. */
export const failureOf = (fault: Fault | null): ApiError | null =>
  fault?.kind === 'status'
    ? new ApiError(
        fault.status,
        fault.code ?? fault.status * 100,
        'An unexpected condition was met.',
        fault.retryAfter ?? null,
      )
    : null;

/** Applies faults that change the document. */
export function faultyDocument(document: Document, fault: Fault | null): Document {
  if (fault?.kind === 'document') return fault.change(document);
  if (fault?.kind !== 'next-link') return document;
  const links = document['_links'];
  return { ...document, _links: { ...(isDocument(links) ? links : {}), next: { href: fault.href } } };
}

/** Applies faults that change the status, the headers or the body. */
export function faultyReply(reply: Reply, fault: Fault | null): Reply {
  switch (fault?.kind) {
    case 'status':
    case 'headers':
      return fault.headers === undefined ? reply : { ...reply, headers: changed(reply.headers, fault.headers) };
    case 'html': {
      const status = fault.status ?? 502;
      return {
        ...reply,
        status,
        contentType: 'text/html',
        body: Buffer.from(htmlPage(status, 'The proxy received an invalid response.')),
      };
    }
    case 'empty':
      return { ...reply, status: fault.status ?? 200, body: Buffer.alloc(0) };
    case 'garbage':
      return { ...reply, status: 200, body: Buffer.from('{"total": 12, "_embedded": {]]\u0000 }}') };
    case 'redirect': {
      const location = fault.location ?? 'https://elsewhere.example.com/connectedcar/v3/fleets';
      return {
        ...reply,
        status: fault.status ?? 302,
        headers: { ...reply.headers, Location: location },
        body: Buffer.alloc(0),
      };
    }
    case 'body':
      return {
        ...reply,
        status: fault.status ?? 200,
        headers: { ...reply.headers, ...fault.headers },
        body: Buffer.from(JSON.stringify(fault.body)),
      };
    case 'compressed':
      return compressedReply(reply, fault);
    case 'content-type':
      return { ...reply, contentType: fault.contentType };
    default:
      return reply;
  }
}

function changed(headers: Reply['headers'], changes: ChangedHeaders): Reply['headers'] {
  const replaced = new Set(Object.keys(changes).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(([name]) => !replaced.has(name.toLowerCase()));
  const added = Object.entries(changes).filter((change): change is [string, string] => change[1] !== null);
  return Object.fromEntries([...kept, ...added]);
}
