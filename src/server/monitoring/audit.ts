import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessRecord, AnsweredRequest } from '../../domain/index.js';
import { RETRY_AFTER } from '../http/admission.js';
import { errorBody } from '../http/errors/error-body.js';
import { knownPrincipalOf } from '../http/identity.js';
import { requestOf } from '../http/request-of.js';
import { outcomeOf } from './operation-telemetry.js';

/** The audit log, as the server uses it. */
export interface AuditTrail<Context extends object> {
  /** The data that a request has accessed so far. */
  accessRecordOf(context: Context): AccessRecord;
  /** Called before each GraphQL response is sent. False where the response must not be sent. Never throws. */
  write(request: AnsweredRequest): boolean;
  /** False while the log cannot be written, so that no request may be executed. */
  takesRequests(): boolean;
}

/** What the audit log records of a request besides its principal and status. */
type Outcome = Pick<AnsweredRequest, 'operationName' | 'outcome' | 'errorCodes' | 'fromCache' | 'accessRecord'>;

const refused: Outcome = {
  operationName: null,
  outcome: 'refused',
  errorCodes: [],
  fromCache: false,
  accessRecord: { parts: [] },
};

const SERVICE_UNAVAILABLE = 503;

/** Data whose access cannot be recorded is not delivered. */
export class AuditUnavailableError extends Error {
  override readonly name = 'AuditUnavailableError';
  readonly code = 'AUDIT_UNAVAILABLE';
  readonly statusCode = SERVICE_UNAVAILABLE;
  constructor() {
    super('The audit log cannot be written');
  }
}

/** Records every GraphQL request: executed, served from the cache, or refused. Each path notes its outcome; one hook writes it. */
export class RequestAudit<Context extends object> {
  readonly #trail: AuditTrail<Context>;
  readonly #outcomes = new WeakMap<FastifyRequest, Outcome>();
  readonly #unavailable = new AuditUnavailableError();

  constructor(trail: AuditTrail<Context>) {
    this.#trail = trail;
  }

  note(request: FastifyRequest, outcome: Outcome): void {
    this.#outcomes.set(request, outcome);
  }

  accessRecordOf(context: Context): AccessRecord {
    return this.#trail.accessRecordOf(context);
  }

  /** An `onRequest` hook. */
  readonly assertWritable = async (): Promise<void> => {
    if (!this.#trail.takesRequests()) throw this.#unavailable;
  };

  /** An `onSend` hook: writes the request's lines, or replaces the response where they cannot be written. */
  readonly write = async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const { statusCode: status } = reply;
    const outcome = this.#outcomes.get(request);
    // Redirects to the explorer, and refusals of an overloaded server: a line for each would be one more load.
    if (outcome === undefined && (status === SERVICE_UNAVAILABLE || (status >= 300 && status < 400))) return payload;
    const principal = knownPrincipalOf(request);
    if (this.#trail.write({ ...(outcome ?? refused), requestId: request.id, principal, status })) return payload;
    reply.code(SERVICE_UNAVAILABLE).header('content-type', 'application/json; charset=utf-8');
    reply.header('cache-control', 'no-store').removeHeader('content-length');
    const message = 'The audit log cannot be written, so the response is withheld. Retry later.';
    return JSON.stringify(errorBody({ message, code: this.#unavailable.code, retryAfter: RETRY_AFTER }, request.id));
  };
}

/** Notes the outcome of each executed operation. */
export function auditOperations<Context extends object>(audit: RequestAudit<Context>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, operationName, request: { operationName: requested }, contextValue }) {
          const request = requestOf(contextValue);
          if (request === undefined) return;
          audit.note(request, {
            ...outcomeOf(response),
            operationName: operationName ?? requested ?? null,
            fromCache: false,
            accessRecord: audit.accessRecordOf(contextValue),
          });
        },
      };
    },
  };
}
