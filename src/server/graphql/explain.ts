import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Prediction } from '../../graphql/index.js';

/** `fleetgraph-explain: plan` asks what an operation would cost, and why: nothing is sent upstream. */
export const EXPLAIN_HEADER = 'fleetgraph-explain';

export interface ExplainOptions<Context extends object> {
  /** Foretells the calls of an operation; null where its variables do not fit. Cheap: asked for every operation. */
  readonly predict: (operation: {
    readonly hash: string;
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly context: Context;
  }) => Prediction | null;
  /** Calls that were sent on behalf of a request up to now. */
  readonly sentFor: (context: Context) => number;
  /** Most calls that one request may be expected to take, and may take; 0 is no limit. */
  readonly maxPredictedCalls: number;
}

/**
 * Foretells what each operation costs before it is executed: answers with the plan alone where that is asked for, refuses
 * what is expected to cost too much in itself or, as `reserveCalls` throws, for whoever asks, and tells the prediction beside what was sent with every other answer.
 */
export function explain<Context extends object>(
  options: ExplainOptions<Context>,
  reserveCalls: (context: Context, expected: number) => void,
  boundAnswer: (context: Context, answer: Prediction['answer']) => void,
): ApolloServerPlugin<Context> {
  const { predict, sentFor, maxPredictedCalls: limit } = options;
  return {
    async requestDidStart({ request: { http, variables = {} } }) {
      const asked = http?.headers.get(EXPLAIN_HEADER) ?? null;
      let prediction: Prediction | null = null;
      let wasExecuted = false;
      return {
        async didResolveOperation({ queryHash: hash, document, operation, contextValue: context }) {
          if (asked !== null && asked !== 'plan') throw notAPlan();
          // Apollo has none where the document has no operation of the name that was asked for.
          prediction = operation ? predict({ hash, document, operation, variables, context }) : null;
          if (asked !== null || prediction === null) return;
          boundAnswer(context, prediction.answer);
          if (limit > 0 && prediction.expected > limit) throw tooExpensive(prediction, limit);
          reserveCalls(context, prediction.expected);
        },
        async responseForOperation({ response }) {
          if (asked === null || prediction === null) return null;
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

/** Averages of lists may leave a fraction; products of nested lists may exceed what JSON numbers hold. */
function shown({ fields }: Prediction['answer']): number {
  return Math.min(Math.ceil(fields), Number.MAX_SAFE_INTEGER);
}

/** A slip must not run what was only to be looked at. */
function notAPlan(): GraphQLError {
  return new GraphQLError(`${EXPLAIN_HEADER}: expected \`plan\`.`, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
  });
}

function tooExpensive({ expected: predicted, costliest }: Prediction, limit: number): GraphQLError {
  const change = costliest === null ? '' : ` ${adviceOn(costliest)}`;
  return new GraphQLError(
    `The operation is expected to take ${predicted} upstream calls; a request may take ${limit}.${change}`,
    { extensions: { code: 'QUERY_TOO_EXPENSIVE', predicted, limit, costliest, http: { status: 400 } } },
  );
}

function adviceOn({ path, operation, calls, list }: NonNullable<Prediction['costliest']>): string {
  const most = `\`${path}\` takes ${calls} of them (${operation}).`;
  if (list === null) return `${most} Ask for less of it in one request.`;
  const where = list === path ? 'Lower its `first`' : `Lower \`first\` of \`${list}\``;
  return `${most} ${where}, or leave the field out.`;
}
