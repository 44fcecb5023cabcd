import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, GraphQLResponse } from '@apollo/server';
import type { FinishedOperation, OperationNames, RequestSpan, TraceFacts } from '../../observability/index.js';

export interface OperationTelemetryOptions<Context extends object> {
  /** Called when the response of an operation is ready. */
  readonly onOperation: (operation: FinishedOperation, context?: Context) => void;
  /** Further attributes of the operation's span. */
  readonly factsOf: (context: Context) => TraceFacts;
  /** The request's span, which `RequestSpans` ends. */
  readonly spanOf: (context: Context) => RequestSpan | undefined;
  readonly names: OperationNames;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

/** Counts operations and adds their name and outcome to their spans. Never a document or a variable. */
export function operationTelemetry<Context extends object>(
  options: OperationTelemetryOptions<Context>,
): ApolloServerPlugin<Context> {
  const { onOperation, factsOf, spanOf, names, now } = options;
  return {
    async requestDidStart() {
      const started = now();
      return {
        async willSendResponse(request) {
          const operation = { ...describe(request), durationMs: now() - started };
          // Before validation a name is any text that the client sent.
          const isValid = operation.outcome !== 'refused';
          const finished = { ...operation, name: isValid ? names.label(request.operationName ?? null) : 'other' };
          onOperation(finished, request.contextValue);
          const span = spanOf(request.contextValue);
          if (span === undefined) return;
          annotate(span, finished);
          if (isValid) span.note(factsOf(request.contextValue));
        },
      };
    },
    async invalidRequestWasReceived() {
      onOperation({ kind: 'unknown', name: 'other', outcome: 'refused', durationMs: 0, errorCodes: ['BAD_REQUEST'] });
    },
  };
}

function describe<Context extends object>({
  response,
  operation,
}: GraphQLRequestContextWillSendResponse<Context>): Pick<FinishedOperation, 'kind' | 'outcome' | 'errorCodes'> {
  return { kind: operation?.operation ?? 'unknown', ...outcomeOf(response) };
}

/** The outcome of an operation and the codes of its errors, each once. */
export function outcomeOf(response: GraphQLResponse): Pick<FinishedOperation, 'outcome' | 'errorCodes'> {
  const { errors = [], data } = response.body.kind === 'single' ? response.body.singleResult : {};
  // No data: refused before execution. Null: executed, and the root field failed.
  const outcome = data === undefined ? 'refused' : errors.length === 0 ? 'ok' : data === null ? 'failed' : 'partial';
  const codes = errors.map(({ extensions }) => {
    const code = extensions?.['code'];
    return typeof code === 'string' ? code : 'unknown';
  });
  return { outcome, errorCodes: [...new Set(codes)] };
}

function annotate(span: RequestSpan, { kind, name, outcome, errorCodes }: FinishedOperation): void {
  const isNamed = name !== 'anonymous' && name !== 'other';
  span.rename(isNamed ? `${kind} ${name}` : kind === 'unknown' ? 'GraphQL' : kind);
  span.note({
    'graphql.operation.type': kind,
    ...(isNamed ? { 'graphql.operation.name': name } : {}),
    'fleetgraph.outcome': outcome,
    ...(errorCodes.length > 0 ? { 'fleetgraph.error.codes': errorCodes } : {}),
  });
  // A client's mistake is not a failure of the server.
  if (outcome === 'failed') span.fail(errorCodes[0] ?? 'unknown');
}
