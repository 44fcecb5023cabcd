import type { AnswerSize } from './answer-size.js';
import type { CallReason } from './rule.js';

/** Calls of one operation of the upstream under one field. */
export interface PlannedCalls {
  /** The vendor's operationId. */
  readonly operation: string;
  /** At the most. */
  readonly calls: number;
  /** With the benefit of the doubt where something is not known. */
  readonly expected: number;
  readonly why: CallReason;
  /** What was not known. */
  readonly assumes?: readonly string[];
}

/** A field under which the upstream is read, and those below it. */
export interface PlannedField {
  /** Names from the root, as the answer has them. */
  readonly path: string;
  readonly calls: PlannedCalls[];
  readonly fields: PlannedField[];
}

/** What an operation would cost. */
export interface Prediction {
  /** Calls to the upstream at the most: never below what is sent. */
  readonly predicted: number;
  /** Calls with the benefit of the doubt, where something is not known and where batches may come together. */
  readonly expected: number;
  readonly plan: readonly PlannedField[];
  /** What takes the most calls. Null where nothing does. */
  readonly costliest: Costliest | null;
  /** How large the answer may become. */
  readonly answer: AnswerSize;
}

export interface Costliest {
  readonly path: string;
  readonly operation: string;
  /** As expected. */
  readonly calls: number;
  /** The list that makes it so many: its `first` is what to lower. Null where there is none. */
  readonly list: string | null;
}
