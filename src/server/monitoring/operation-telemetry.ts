import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, GraphQLResponse } from '@apollo/server';
import {
  type FinishedOperation,
  type OperationNames,
  type RequestSpan,
  type TraceFacts,
} from '../../observability/index.js';

export interface OperationTelemetryOptions<Context extends object> {
  /** Told of each operation when its answer is ready. */
  readonly onOperation: (operation: FinishedOperation, context?: Context) => void;
  /** What else its trace tells of it. */
  readonly factsOf: (context: Context) => TraceFacts;
  /** The trace of a request, by its context; ended by whoever began it. */
  readonly spanOf: (context: Context) => RequestSpan | undefined;
  readonly names: OperationNames;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

/** Counts operations, and tells their traces what was asked and what came of it. Never a document or a variable. */
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
          // Before it was found valid a name is any text that somebody sent.
          const isKnown = operation.outcome !== 'refused';
          const finished = { ...operation, name: isKnown ? names.label(request.operationName ?? null) : 'other' };
          onOperation(finished, request.contextValue);
          const span = spanOf(request.contextValue);
          if (span === undefined) return;
          tell(span, finished);
          if (isKnown) span.note(factsOf(request.contextValue));
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

/** What came of an operation, by its answer, and the codes of its errors, each once. */
export function outcomeOf(response: GraphQLResponse): Pick<FinishedOperation, 'outcome' | 'errorCodes'> {
  const { errors = [], data } = response.body.kind === 'single' ? response.body.singleResult : {};
  // Without data, a request was refused before anything was executed; null is what an execution came to.
  const outcome = data === undefined ? 'refused' : errors.length === 0 ? 'ok' : data === null ? 'failed' : 'partial';
  const codes = errors.map(({ extensions }) => {
    const code = extensions?.['code'];
    return typeof code === 'string' ? code : 'unknown';
  });
  return { outcome, errorCodes: [...new Set(codes)] };
}

function tell(span: RequestSpan, { kind, name, outcome, errorCodes }: FinishedOperation): void {
  const isNamed = name !== 'anonymous' && name !== 'other';
  span.rename(isNamed ? `${kind} ${name}` : kind === 'unknown' ? 'GraphQL' : kind);
  span.note({
    'graphql.operation.type': kind,
    ...(isNamed ? { 'graphql.operation.name': name } : {}),
    'fleetgraph.outcome': outcome,
    ...(errorCodes.length > 0 ? { 'fleetgraph.error.codes': errorCodes } : {}),
  });
  // What a client sent wrong is not the server's failure.
  if (outcome === 'failed') span.fail(errorCodes[0] ?? 'unknown');
}
