import type { ApolloServerPlugin } from '@apollo/server';

/** Puts what is told beside the data into the `extensions` of every answer whose operation was executed. */
export function answerExtensions<Context extends object>(
  extensionsOf: (context: Context) => Readonly<Record<string, unknown>>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let wasExecuted = false;
      return {
        async executionDidStart() {
          wasExecuted = true;
        },
        async willSendResponse({ response, contextValue }) {
          if (!wasExecuted || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, ...extensionsOf(contextValue) };
        },
      };
    },
  };
}
