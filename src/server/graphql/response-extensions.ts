import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';

/** The response of a query that was executed without errors. */
export interface CompleteResponse<Context> {
  readonly context: Context;
  readonly operationName: string | null;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface ResponseExtensionsOptions<Context> {
  readonly extensionsOf: (context: Context) => Readonly<Record<string, unknown>>;
  readonly onComplete: (response: CompleteResponse<Context>) => void;
}

/** Adds `extensions` to the response of every executed operation. */
export function responseExtensions<Context extends object>({
  extensionsOf,
  onComplete,
}: ResponseExtensionsOptions<Context>): ApolloServerPlugin<Context> {
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
            onComplete({ context: contextValue, operationName: operationName ?? null, extensions });
        },
      };
    },
  };
}
