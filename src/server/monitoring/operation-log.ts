import type { ApolloServerPlugin } from '@apollo/server';
import { INTERNAL_CODE, type ErrorPolicy } from '../graphql/error-policy.js';
import { REQUEST_ID_HEADER } from '../http/request-id.js';
import type { Logger } from '../../observability/index.js';

/** A GraphQL name. Before a document is parsed, an operation name is any text that the client sent. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,127}$/;

export interface EndedOperation {
  readonly operationName: string | null;
  readonly requestId: string | null;
  readonly durationMs: number;
  /** One for each error. */
  readonly errorCodes: readonly unknown[];
  /** Whether the response came from the response cache. */
  readonly fromCache: boolean;
}

export function logOperation(
  logger: Logger,
  { operationName, requestId, durationMs, errorCodes, fromCache }: EndedOperation,
): void {
  logger.info(
    {
      operation: operationName !== null && NAME.test(operationName) ? operationName : null,
      durationMs: Math.round(durationMs * 10) / 10,
      errorCodes: [...new Set(errorCodes)],
      errors: errorCodes.length,
      ...(fromCache ? { fromCache } : {}),
      requestId,
    },
    'operation',
  );
}

/**
 * Logs one line for each operation: name, duration, error codes. Never its variables or document, which hold VINs. A masked error gets
 * a line of its own with its stack, and the response carries the request id to find that line by.
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
          for (const { extensions } of errors) {
            if (extensions?.code === INTERNAL_CODE && requestId !== null) extensions.requestId = requestId;
          }
          logOperation(logger, {
            operationName: name,
            requestId,
            durationMs: now() - started,
            errorCodes: errors.map(({ extensions }) => extensions?.code),
            fromCache: false,
          });
        },
      };
    },
    async invalidRequestWasReceived() {
      logger.info({ errorCodes: ['BAD_REQUEST'] }, 'request refused');
    },
  };
}
