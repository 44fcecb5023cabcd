import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestSpan, Tracer } from '../../observability/index.js';

/** The trace spans of requests, each attached to the request's context. Without a tracer there are none. */
export class RequestSpans<Context extends object> {
  readonly #tracer: Pick<Tracer, 'start'> | undefined;
  /** A member of the context, since Apollo passes a copy of the context to its plugins. */
  readonly #member = Symbol('span');

  constructor(tracer: Pick<Tracer, 'start'> | undefined) {
    this.#tracer = tracer;
  }

  /** Continues the caller's trace if there is one. Ends when the response has been sent or the client has disconnected. */
  start({ traceparent }: IncomingHttpHeaders, response: ServerResponse): RequestSpan | undefined {
    const span = this.#tracer?.start('GraphQL', typeof traceparent === 'string' ? traceparent : undefined);
    if (span === undefined) return undefined;
    const end = (): void => span.end({}, response.writableFinished ? undefined : 'CANCELLED');
    if (response.closed) end();
    else response.once('close', end);
    return span;
  }

  attach(context: Context, span: RequestSpan | undefined): Context {
    return span === undefined ? context : Object.assign(context, { [this.#member]: span });
  }

  of(context: Context): RequestSpan | undefined {
    return (context as Readonly<Record<symbol, RequestSpan | undefined>>)[this.#member];
  }
}
