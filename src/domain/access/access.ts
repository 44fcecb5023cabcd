import type { Principal } from './principal.js';

/** Result of an access. `notFound`: the data does not exist, or the principal may not know that it does. */
export type AccessOutcome = 'ok' | 'notFound' | 'forbidden' | 'failed';

/** One access to data of a vehicle or a fleet, for the audit log. Names and ids only, never a value. */
export interface Access {
  /** Kind of data by its name in the graph, such as `status`, `position` or `trips`. */
  readonly kind: string;
  readonly outcome: AccessOutcome;
  /** The vendor's ids; null if there is none or it is unknown. */
  readonly fleetId: string | null;
  readonly vehicleId: string | null;
  /** Whether the ids were sent by the client and not confirmed by the upstream. */
  readonly claimed?: boolean;
}

/** Receives the accesses of one request. */
export interface AccessSink {
  add(access: Access): void;
}

/** All accesses of one request, ready to be written: now, and again whenever its response is served from the cache. */
export interface AccessRecord {
  /** Fragments of audit log lines: one fleet, one outcome and up to a few hundred vehicles each. */
  readonly parts: readonly string[];
}

/** A GraphQL request whose response is about to be sent. */
export interface AnsweredRequest {
  readonly requestId: string;
  /** Null if the request is not authenticated. */
  readonly principal: Principal | null;
  readonly operationName: string | null;
  /** `refused`: rejected before execution. */
  readonly outcome: 'ok' | 'partial' | 'failed' | 'refused';
  /** HTTP status. */
  readonly status: number;
  /** Codes of the response's errors, as far as they are known. */
  readonly errorCodes: readonly string[];
  /** Whether the response was served from the response cache. */
  readonly fromCache: boolean;
  readonly accessRecord: AccessRecord;
}
