import type { AnswerSize } from './answer-size.js';
import type { CallReason } from './rule.js';

/** Calls of one upstream operation for one field. */
export interface PlannedCalls {
  /** The vendor's operationId. */
  readonly operation: string;
  /** Upper bound. */
  readonly calls: number;
  /** Expected number, assuming the usual case where something is unknown. */
  readonly expected: number;
  readonly why: CallReason;
  /** What is unknown, in words. */
  readonly assumes?: readonly string[];
}

/** A field that reads from the upstream, and the fields below it. */
export interface PlannedField {
  /** Response names from the root. */
  readonly path: string;
  readonly calls: PlannedCalls[];
  readonly fields: PlannedField[];
}

/** Predicted cost of an operation. */
export interface Prediction {
  /** Upper bound of upstream calls. */
  readonly predicted: number;
  /** Expected upstream calls, assuming the usual case where something is unknown or batches may be merged. */
  readonly expected: number;
  readonly plan: readonly PlannedField[];
  /** The field with the most calls. Null if there are no calls. */
  readonly costliest: Costliest | null;
  /** Predicted size of the response. */
  readonly answer: AnswerSize;
}

export interface Costliest {
  readonly path: string;
  readonly operation: string;
  /** Expected number. */
  readonly calls: number;
  /** Path of the list whose `first` determines the number. Null if there is none. */
  readonly list: string | null;
}
