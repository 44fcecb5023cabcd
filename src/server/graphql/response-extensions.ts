import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';

/** What an answer that was executed without an error tells beside its data. */
export interface ExecutedAnswer<Context> {
  readonly context: Context;
  readonly operationName: string | null;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface AnswerExtensionsOptions<Context> {
  readonly extensionsOf: (context: Context) => Readonly<Record<string, unknown>>;
  /** Told of each query whose answer is whole. */
  readonly onWhole: (answer: ExecutedAnswer<Context>) => void;
}

/** Puts what is told beside the data into the `extensions` of every answer whose operation was executed. */
export function answerExtensions<Context extends object>({
  extensionsOf,
  onWhole,
}: AnswerExtensionsOptions<Context>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let wasExecuted = false;
      return {
        async executionDidStart() {
          wasExecuted = true;
        },
        async willSendResponse({ response, contextValue, operation, operationName }) {
          if (!wasExecuted || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const extensions = { ...singleResult.extensions, ...extensionsOf(contextValue) };
          singleResult.extensions = extensions;
          if (singleResult.errors === undefined && operation?.operation === OperationTypeNode.QUERY)
            onWhole({ context: contextValue, operationName: operationName ?? null, extensions });
        },
      };
    },
  };
}
