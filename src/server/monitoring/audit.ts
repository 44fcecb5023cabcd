import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnsweredRequest, AccessRecord } from '../../domain/index.js';
import { knownPrincipalOf } from '../http/identity.js';
import { outcomeOf } from './operation-telemetry.js';

/** Where it is written who was given what. */
export interface AuditTrail<Context extends object> {
  /** What a request has been given up to now. */
  accessRecordOf(context: Context): AccessRecord;
  /** Called before each answer of GraphQL leaves. False where it must not. Never throws. */
  write(request: AnsweredRequest): boolean;
  /** False where nothing can be written, and so nothing may be asked for. */
  takesRequests(): boolean;
}

type Noted = Pick<AnsweredRequest, 'operationName' | 'outcome' | 'errorCodes' | 'fromCache' | 'accessRecord'>;

const nothing: AccessRecord = { parts: [] };
/** Refused for what the server has to do, not for what was asked or by whom: one line each would be one more load. */
const OVERLOADED = 503;

/** What may not be written down is not given out. */
export class AuditUnavailableError extends Error {
  override readonly name = 'AuditUnavailableError';
  readonly code = 'AUDIT_UNAVAILABLE';
  readonly statusCode = 503;
  constructor() {
    super('The audit log cannot be written');
  }
}

/** What is to be written of the requests that are under way. Every way to an answer tells of it, and one hook writes it. */
export class AuditNotes<Context extends object> {
  readonly #trail: AuditTrail<Context>;
  readonly #notes = new WeakMap<FastifyRequest, Noted>();

  constructor(trail: AuditTrail<Context>) {
    this.#trail = trail;
  }

  note(request: FastifyRequest, noted: Noted): void {
    this.#notes.set(request, noted);
  }

  accessRecordOf(context: Context): AccessRecord {
    return this.#trail.accessRecordOf(context);
  }

  /**
   * Writes a request's lines before its answer leaves: whether it was executed, remembered, or refused before. Before the
   * other hooks of the scope that refuse requests.
   */
  watch(scope: FastifyInstance): void {
    const unavailable = new AuditUnavailableError();
    scope.addHook('onRequest', async () => {
      if (!this.#trail.takesRequests()) throw unavailable;
    });
    scope.addHook('onSend', async (request, reply, payload) => {
      const { statusCode: status } = reply;
      const noted = this.#notes.get(request);
      // A browser that is sent to the explorer, and what was not begun.
      if (noted === undefined && (status === OVERLOADED || (status >= 300 && status < 400))) return payload;
      const refused: Noted = {
        operationName: null,
        outcome: 'refused',
        errorCodes: [],
        fromCache: false,
        accessRecord: nothing,
      };
      const principal = knownPrincipalOf(request);
      if (this.#trail.write({ ...(noted ?? refused), requestId: request.id, principal, status })) return payload;
      reply.code(unavailable.statusCode).header('content-type', 'application/json; charset=utf-8');
      reply.header('cache-control', 'no-store').removeHeader('content-length');
      return JSON.stringify(answerOf(unavailable, request.id));
    });
  }
}

function answerOf({ code }: AuditUnavailableError, requestId: string): object {
  return {
    errors: [{ message: 'The server cannot answer at the moment', extensions: { code, requestId, retryAfter: 1 } }],
  };
}

/** Notes what came of each operation, when its answer is about to leave. */
export function auditOperations<Context extends object>(
  notes: AuditNotes<Context>,
  requestOf: (context: Context) => FastifyRequest | undefined,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, operationName, request: { operationName: asked }, contextValue }) {
          const request = requestOf(contextValue);
          if (request === undefined) return;
          const { outcome, errorCodes } = outcomeOf(response);
          const accessRecord = notes.accessRecordOf(contextValue);
          notes.note(request, {
            operationName: operationName ?? asked ?? null,
            outcome,
            errorCodes,
            fromCache: false,
            accessRecord,
          });
        },
      };
    },
  };
}
