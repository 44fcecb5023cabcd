import type { CallCounts } from './counts.js';
import type { Fault } from './faults/fault.js';
import type { QuirkId } from './quirks/quirk.js';
import type { RecordedRequest } from './request-log.js';
import type { Clock } from './world/generation/clock.js';
import type { FleetPlan } from './world/fleet.js';
import type { World } from './world/world.js';

/** State of the fleet-wide ("batch mode") collections. Keys: status, maintenances, alerts, trips, collisions, vehicles. */
export interface CollectionOptions {
  /** Whether the fleet links to them. Default true. */
  readonly advertised?: boolean;
  /** HTTP status returned instead of a collection, e.g. { status: 410 }. */
  readonly failing?: Readonly<Record<string, number>>;
  /** Share of the items that a collection contains (0–1), e.g. { status: 0.5 }. */
  readonly partial?: Readonly<Record<string, number>>;
}

export interface SimulatorOptions {
  /** The same seed and clock give the same responses. Default 1. */
  readonly seed?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** PEM. Requires TLS 1.2 or later and a client certificate signed by `clientCa`. null: plain HTTP, behind a TLS proxy. */
  readonly tls: { readonly key: string; readonly cert: string; readonly clientCa: string } | null;
  readonly credentials: { readonly username: string; readonly password: string; readonly clientId: string };
  readonly fleets: readonly FleetPlan[];
  /** Origin of the links. Default: the address that it listens on. */
  readonly publicUrl?: string;
  /** Milliseconds since 1970. Default: a simulated clock that starts at a fixed instant. */
  readonly clock?: Clock;
  /** Simulated seconds per real second. Default 1. */
  readonly timeScale?: number;
  /** Requests per sliding day and sliding second. Default 100000 and 100. */
  readonly limits?: { readonly perDay: number; readonly perSecond: number };
  /** Idle timeout of connections, in ms. Default 5000. */
  readonly keepAliveMs?: number;
  readonly collections?: CollectionOptions;
  readonly quirks?: readonly QuirkId[];
  /** Delay of each response, in ms. Default 0. */
  readonly latencyMs?: number;
}

export interface Simulator {
  /** Origin and `/connectedcar`, without the version. */
  readonly url: string;
  readonly counts: CallCounts;
  resetCounts(): void;
  /** The most recent requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  setQuirks(quirks: readonly QuirkId[]): void;
  /** null removes the fault. */
  setFault(fault: Fault | null): void;
  setCollections(collections: CollectionOptions): void;
  readonly world: World;
  close(): Promise<void>;
}
