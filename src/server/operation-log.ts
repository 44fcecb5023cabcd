import type { ApolloServerPlugin } from '@apollo/server';
import { INTERNAL_CODE } from './error-policy.js';
import type { ErrorPolicy } from './error-policy.js';
import { REQUEST_ID_HEADER } from './request-id.js';
import type { Logger } from '../observability/index.js';

/** A GraphQL name; before a document is parsed the name is whatever the client has sent. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,127}$/;

/**
 * One line for each operation: its name, how long it took, which errors it had. Never its variables or its document,
 * which hold VINs. An error that the client sees masked gets a line of its own with its stack, and its answer the
 * request id by which to find that line.
 */
export function operationLog<Context extends object>(
  logger: Logger,
  policy: ErrorPolicy,
  now: () => number,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request }) {
      const started = now();
      const requestId = request.http?.headers.get(REQUEST_ID_HEADER) ?? null;
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (!policy.isMasked(error)) continue;
            logger.error(
              { requestId, path: error.path?.join('.') ?? null, error: error.originalError ?? error },
              'masked error',
            );
          }
        },
        async willSendResponse({ response, operationName }) {
          const name = operationName ?? request.operationName ?? null;
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const codes = new Set<unknown>();
          for (const { extensions } of errors) {
            codes.add(extensions?.code);
            if (extensions?.code === INTERNAL_CODE && requestId !== null) extensions.requestId = requestId;
          }
          logger.info(
            {
              operation: name !== null && NAME.test(name) ? name : null,
              durationMs: Math.round((now() - started) * 10) / 10,
              errorCodes: [...codes],
              errors: errors.length,
              requestId,
            },
            'operation',
          );
        },
      };
    },
    async invalidRequestWasReceived() {
      logger.info({ errorCodes: ['BAD_REQUEST'] }, 'request refused');
    },
  };
}
