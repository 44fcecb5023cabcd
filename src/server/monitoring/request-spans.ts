import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestSpan, Tracer } from '../../observability/index.js';

/** The traces of requests, each carried by the request's context. Where nothing is traced there are none. */
export class RequestSpans<Context extends object> {
  readonly #tracer: Pick<Tracer, 'start'> | undefined;
  /** A member of the context, which Apollo copies: the object itself would not be met again. */
  readonly #member = Symbol('span');

  constructor(tracer: Pick<Tracer, 'start'> | undefined) {
    this.#tracer = tracer;
  }

  /** Begins as a part of the caller's trace, if it sent one, and ends when the answer has been sent or nobody waits for it. */
  start({ traceparent }: IncomingHttpHeaders, response: ServerResponse): RequestSpan | undefined {
    const span = this.#tracer?.start('GraphQL', typeof traceparent === 'string' ? traceparent : undefined);
    if (span === undefined) return undefined;
    const end = (): void => span.end({}, response.writableFinished ? undefined : 'CANCELLED');
    if (response.closed) end();
    else response.once('close', end);
    return span;
  }

  carry(context: Context, span: RequestSpan | undefined): Context {
    return span === undefined ? context : Object.assign(context, { [this.#member]: span });
  }

  of(context: Context): RequestSpan | undefined {
    return (context as Readonly<Record<symbol, RequestSpan | undefined>>)[this.#member];
  }
}
