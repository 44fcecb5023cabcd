import type { CallCounts } from './counts.js';
import type { Fault } from './faults/fault.js';
import type { QuirkId } from './quirks/quirk.js';
import type { RecordedRequest } from './request-log.js';
import type { Clock } from './world/clock.js';
import type { FleetPlan } from './world/fleet.js';
import type { World } from './world/world.js';

/** The fleet-wide ("batch mode") collections, which a client may meet in any state. Keys: status, maintenances, alerts, trips, collisions, vehicles. */
export interface CollectionOptions {
  /** The fleet's links name them. Default true. */
  readonly advertised?: boolean;
  /** HTTP status that a collection answers instead of its items, e.g. { status: 410 }. */
  readonly failing?: Readonly<Record<string, number>>;
  /** Share of the items that a collection has (0–1), e.g. { status: 0.5 }. */
  readonly partial?: Readonly<Record<string, number>>;
}

export interface SimulatorOptions {
  /** Same seed and same clock: same answers. Default 1. */
  readonly seed?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** PEM. Client certificates signed by `clientCa` are required, TLS 1.2 at least. null: plain HTTP, for a TLS peer in front. */
  readonly tls: { readonly key: string; readonly cert: string; readonly clientCa: string } | null;
  readonly credentials: { readonly username: string; readonly password: string; readonly clientId: string };
  readonly fleets: readonly FleetPlan[];
  /** The origin that it names itself by in its links. Default: its own address. */
  readonly publicUrl?: string;
  /** Milliseconds since 1970. Default: a simulated clock from a fixed instant on. */
  readonly clock?: Clock;
  /** Simulated seconds in a real one. Default 1. */
  readonly timeScale?: number;
  /** Calls per sliding day and sliding second. Default 100000 and 100. */
  readonly limits?: { readonly perDay: number; readonly perSecond: number };
  /** Idle connections are closed after so many milliseconds. Default 5000. */
  readonly keepAliveMs?: number;
  readonly collections?: CollectionOptions;
  readonly quirks?: readonly QuirkId[];
  /** Added to each answer. Default 0. */
  readonly latencyMs?: number;
}

export interface Simulator {
  /** Origin and /connectedcar, without a version. */
  readonly url: string;
  readonly counts: CallCounts;
  resetCounts(): void;
  /** The latest requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  setQuirks(quirks: readonly QuirkId[]): void;
  /** null: none. */
  setFault(fault: Fault | null): void;
  setCollections(collections: CollectionOptions): void;
  readonly world: World;
  close(): Promise<void>;
}
