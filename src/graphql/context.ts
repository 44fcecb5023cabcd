import type { Principal, RateLimits, UpstreamUsageCounter } from '../domain/index.js';
import type { FleetSnapshot, Loaders } from '../loaders/index.js';
import type { SelectedFields } from './selection.js';

/** GraphQL context: shared by all resolvers of one request. */
export interface GraphContext {
  readonly loaders: Loaders;
  readonly requestId: string;
  /** The authenticated client. */
  readonly principal: Principal;
  /** Largest `first` that a connection accepts. */
  readonly maxFirst: number;
  /** When the request arrived, in milliseconds since 1970. */
  readonly startedAt: number;
  /** The clock, in milliseconds since 1970, for the age of data. Calling it excludes the response from the response cache. */
  readonly now: () => number;
  /** Upstream usage of the request so far. */
  readonly usageCounter: UpstreamUsageCounter;
  /** Current rate limits of the subscription. */
  readonly rateLimits: () => RateLimits;
  /** Types of the objects fetched by global id. */
  readonly nodeTypes: WeakMap<object, string>;
  /** Totals computed per fleet snapshot, by name. */
  readonly totals: WeakMap<FleetSnapshot, Map<string, unknown>>;
  /** Cache of look-ahead results, see `selection.ts`. */
  readonly selected: SelectedFields;
}
