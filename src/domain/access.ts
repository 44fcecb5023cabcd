import type { Principal } from './principal.js';

/** What came of asking for something of a vehicle. `notFound`: there is none, or not for whoever asked. */
export type AccessOutcome = 'ok' | 'notFound' | 'forbidden' | 'failed';

/** Something of a vehicle, or of a fleet, that was asked for and given or not. Names and ids alone: no value of it. */
export interface Access {
  /** Kind of the data by its name in the graph, such as `status`, `position` or `trips`. */
  readonly kind: string;
  readonly outcome: AccessOutcome;
  /** The vendor's ids; null where there is none, or it is not known. */
  readonly fleetId: string | null;
  readonly vehicleId: string | null;
  /** Whether the ids are the client's own words, which the upstream has not confirmed. */
  readonly claimed?: boolean;
}

/** Told what one request is given. */
export interface AccessSink {
  record(access: Access): void;
}

/** All that one request was given, ready to be written, now and whenever its answer is given again. */
export interface AccessRecord {
  /** Parts of lines of the audit log, a fleet, an outcome and some hundred vehicles each. */
  readonly parts: readonly string[];
}

/** A GraphQL request whose answer is about to leave. */
export interface AnsweredRequest {
  readonly requestId: string;
  /** Null where it is not known who asks. */
  readonly principal: Principal | null;
  readonly operationName: string | null;
  /** `refused`: before anything was executed. */
  readonly outcome: 'ok' | 'partial' | 'failed' | 'refused';
  /** HTTP status. */
  readonly status: number;
  /** Codes of the answer's errors, as far as they are known. */
  readonly errorCodes: readonly string[];
  /** Whether the answer had been made for an earlier request. */
  readonly fromCache: boolean;
  readonly accessRecord: AccessRecord;
}
