import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Prediction } from '../../graphql/index.js';

/** `fleetgraph-explain: plan` requests the plan and cost of an operation, without executing it. */
export const EXPLAIN_HEADER = 'fleetgraph-explain';

export interface ExplainOptions<Context extends object> {
  /** Predicts the calls of an operation; null where its variables are invalid. Called for every operation. */
  readonly predict: (operation: {
    readonly hash: string;
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly context: Context;
  }) => Prediction | null;
  /** Calls that were sent for a request so far. */
  readonly sentFor: (context: Context) => number;
  /** Maximum calls of a request, expected and actual; 0 is no limit. */
  readonly maxPredictedCalls: number;
}

/**
 * Predicts the cost of each operation before execution. Responds with the plan alone if that was requested; refuses operations that
 * exceed the limit or, through `reserveCalls`, their client's; reports the predicted and actual calls in every other response.
 */
export function explain<Context extends object>(
  options: ExplainOptions<Context>,
  reserveCalls: (context: Context, expected: number) => void,
  expectResponse: (context: Context, response: Prediction['answer']) => void,
): ApolloServerPlugin<Context> {
  const { predict, sentFor, maxPredictedCalls: limit } = options;
  return {
    async requestDidStart({ request: { http, variables = {} } }) {
      const requested = http?.headers.get(EXPLAIN_HEADER) ?? null;
      let prediction: Prediction | null = null;
      let wasExecuted = false;
      return {
        async didResolveOperation({ queryHash: hash, document, operation, contextValue: context }) {
          if (requested !== null && requested !== 'plan') throw notAPlan();
          // Undefined where the document has no operation of the requested name.
          prediction = operation ? predict({ hash, document, operation, variables, context }) : null;
          if (requested !== null || prediction === null) return;
          expectResponse(context, prediction.answer);
          if (limit > 0 && prediction.expected > limit) throw tooExpensive(prediction, limit);
          reserveCalls(context, prediction.expected);
        },
        async responseForOperation({ response }) {
          if (requested === null || prediction === null) return null;
          const { predicted, expected, plan, answer } = prediction;
          const cost = { predicted, expected, limit: limit > 0 ? limit : null, fields: shown(answer) };
          return {
            http: response.http,
            body: { kind: 'single', singleResult: { data: null, extensions: { cost, plan } } },
          };
        },
        async executionDidStart() {
          wasExecuted = true;
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (!wasExecuted || prediction === null || body.kind !== 'single') return;
          const { predicted, answer } = prediction;
          const cost = { predicted, actual: sentFor(contextValue), fields: shown(answer) };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** Average list lengths give fractions; nested lists may exceed what JSON numbers hold. */
function shown({ fields }: Prediction['answer']): number {
  return Math.min(Math.ceil(fields), Number.MAX_SAFE_INTEGER);
}

/** A typo must not execute an operation that was only to be explained. */
function notAPlan(): GraphQLError {
  return new GraphQLError(`Invalid ${EXPLAIN_HEADER} header: expected \`plan\`.`, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
  });
}

function tooExpensive({ expected: predicted, costliest }: Prediction, limit: number): GraphQLError {
  const change = costliest === null ? '' : ` ${adviceOn(costliest)}`;
  return new GraphQLError(
    `The operation is expected to make ${predicted} upstream calls; the limit is ${limit} (MAX_PREDICTED_CALLS).${change}`,
    { extensions: { code: 'QUERY_TOO_EXPENSIVE', predicted, limit, costliest, http: { status: 400 } } },
  );
}

function adviceOn({ path, operation, calls, list }: NonNullable<Prediction['costliest']>): string {
  const most = `\`${path}\` makes ${calls} of them (${operation}).`;
  if (list === null) return `${most} Request less of it at a time.`;
  const where = list === path ? 'Lower its `first`' : `Lower \`first\` of \`${list}\``;
  return `${most} ${where}, or leave the field out.`;
}
