import type { Dispatcher } from 'undici';
import { bodyOf, unexpected } from './body.js';
import type { UpstreamAnswer, UpstreamRequest } from '../call.js';
import type { CertificateContext } from '../tls/certificate.js';
import type { Connector } from '../connections/connector.js';
import { decodeContent } from './content-encoding.js';
import { failureOf } from './failure.js';
import { isErrorBody, rejectionOf } from './rejection.js';
import { exchange } from './exchange.js';
import type { Exchange } from './exchange.js';

/** A request with its headers. Only the last step of the pipeline sees the secrets. */
export interface SignedRequest extends UpstreamRequest {
  readonly headers: Readonly<Record<string, string>>;
}

export interface SendOptions {
  readonly pool: Dispatcher;
  readonly sparePool: Dispatcher;
  readonly connector: Connector;
  readonly certificateContext: CertificateContext;
  readonly maxAnswerBytes: number;
}

/** The last step: sends the request and reads its response or failure. Redirects are not followed. */
export function createSend({
  pool,
  sparePool,
  connector,
  certificateContext,
  maxAnswerBytes,
}: SendOptions): (request: SignedRequest) => Promise<UpstreamAnswer> {
  let everAnswered = false;
  return async (request) => {
    const { url, method, body, signal, meter } = request;
    const options: Dispatcher.DispatchOptions = {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method,
      headers: request.headers,
      body: body === undefined ? null : JSON.stringify(body),
    };
    if (meter !== undefined) meter.sent += 1;
    const dispatcher = request.needsSpareConnection === true ? sparePool : pool;
    const received = await exchange(dispatcher, options, maxAnswerBytes, signal);
    if (meter !== undefined) {
      meter.bytes += received.bytes.length;
      meter.status = received.status;
      meter.headers = received.headers;
    }
    const answer = await decodeContent(received, maxAnswerBytes);
    if (!hasStatus(answer))
      throw failureOf(answer.error, connector.endingOf(answer.error), certificateContext, everAnswered);
    everAnswered = true;
    if (answer.status < 200 || answer.status > 299) throw rejectionOf(answer, certificateContext);
    const read = bodyOf(answer, method);
    if (isErrorBody(read)) throw rejectionOf(answer, certificateContext);
    if (request.accepts?.(read) === false) throw unexpected(answer);
    return { status: answer.status, headers: answer.headers, body: read, bytes: answer.bytes.length };
  };
}

function hasStatus(answer: Exchange): answer is Exchange & { readonly status: number } {
  return answer.status !== null;
}
