import type { Principal, RateLimits, UpstreamUsageCounter } from '../domain/index.js';
import type { FleetSnapshot, Loaders } from '../loaders/index.js';
import type { SelectedFields } from './selection.js';

/** What every resolver of one GraphQL request shares. */
export interface GraphContext {
  readonly loaders: Loaders;
  readonly requestId: string;
  /** Who asks. */
  readonly principal: Principal;
  /** The largest `first` that a connection takes. */
  readonly maxFirst: number;
  /** When the request came, in milliseconds since 1970. */
  readonly startedAt: number;
  /**
   * The clock, in milliseconds since 1970: how old things are is told as they are answered. Whoever asks it makes the answer
   * one that is not given again.
   */
  readonly now: () => number;
  /** What answering the request has taken of the upstream up to now. */
  readonly usageCounter: UpstreamUsageCounter;
  /** The subscription's limits as they stand. */
  readonly rateLimits: () => RateLimits;
  /** The types of the things that were fetched by their global ids. */
  readonly nodeTypes: WeakMap<object, string>;
  /** The totals of fleets that were counted, by their names. */
  readonly totals: WeakMap<FleetSnapshot, Map<string, unknown>>;
  /** What is selected below the fields that have looked ahead. */
  readonly selected: SelectedFields;
}
