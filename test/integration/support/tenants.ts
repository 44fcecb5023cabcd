import type { IncomingHttpHeaders } from 'node:http';
import { noRedaction, type Principal } from '../../../src/domain/index.js';
import { globalIdOf } from '../../../src/composition/compose.js';
import type { WorldFleet } from '../../../src/simulator/index.js';
import {
  cacheDefaults,
  startWorld,
  type FacadeOptions,
  type TestWorld,
  type TestWorldOptions,
} from '../../support/world.js';
import { frozen, worldStart } from './truth.js';

/** The header that identifies the client. Authentication with tokens is tested elsewhere. */
export const tenantHeader = 'x-tenant';

export interface TenantWorld extends TestWorld {
  readonly fleets: Readonly<Record<'a' | 'b' | 'unassigned', WorldFleet>>;
  /** Adds a client that the header can name. */
  readonly admit: (name: string, principal: Partial<Principal>) => void;
  /** The options the facade was started with. */
  readonly facadeOptions: FacadeOptions;
  /** The complete response as text, without the request id. */
  readonly answer: (tenant: string, query: string, variables?: object, headers?: object) => Promise<string>;
}

/** Three fleets, two tenants with one of them each, and `admin` with access to all. All caches are enabled. */
export async function startTenants(options: TestWorldOptions = {}): Promise<TenantWorld> {
  const principals = new Map<string, Principal>();
  const admit: TenantWorld['admit'] = (name, principal) =>
    void principals.set(name, {
      ...{ id: name, fleets: '*', scopes: '*', disclosure: noRedaction, rate: null },
      ...principal,
    });
  const facadeOptions: FacadeOptions = {
    now: () => worldStart,
    cache: { ...cacheDefaults, answersMaxBytes: 16 * 1024 * 1024 },
    ...options,
    authenticate: async (headers: IncomingHttpHeaders) => {
      const found = principals.get(String(headers[tenantHeader]));
      if (found === undefined) throw new Error('no client of that name');
      return found;
    },
  };
  const world = await startWorld({
    ...facadeOptions,
    simulator: {
      ...frozen,
      fleets: [
        { name: 'Alpha Leasing', vehicles: 5, gaps: false },
        { name: 'Bravo Rental', vehicles: 7, gaps: false },
        { name: 'Charlie Motors', vehicles: 4, gaps: false },
      ],
      ...options.simulator,
    },
  });
  const [a, b, unassigned] = world.simulator.world.fleets as readonly [WorldFleet, WorldFleet, WorldFleet];
  admit('admin', {});
  admit('a', { fleets: new Set([a.id]) });
  admit('b', { fleets: new Set([b.id]) });
  return Object.create(world, {
    fleets: { value: { a, b, unassigned } },
    admit: { value: admit },
    facadeOptions: { value: facadeOptions },
    answer: {
      value: async (tenant: string, query: string, variables: object = {}, headers: object = {}) => {
        const response = await fetch(new URL('/graphql', world.facade.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', [tenantHeader]: tenant, ...headers },
          body: JSON.stringify({ query, variables }),
        });
        return (await response.text()).replace(/"requestId":"[^"]*"/g, '"requestId":""');
      },
    },
  }) as TenantWorld;
}

/** Texts that identify a fleet, and the positions of its vehicles. */
export interface Marks {
  readonly texts: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Everything that identifies a fleet, from the simulator. */
export function marksOf({ simulator }: TestWorld, fleet: WorldFleet): Marks {
  const { world } = simulator;
  const texts = new Set<string>([fleet.id, fleet.name, globalIdOf('Fleet', { fleetId: fleet.id })]);
  const places = new Set<string>();
  const name = (type: string, ids: Readonly<Record<string, string>>) => void texts.add(globalIdOf(type, ids));
  for (const vehicle of fleet.vehicles) {
    const ref = { fleetId: fleet.id, vehicleId: vehicle.id };
    texts.add(vehicle.id).add(vehicle.vin);
    name('Vehicle', ref);
    for (const trip of world.trips(vehicle)) {
      texts.add(trip.id);
      name('Trip', { ...ref, tripId: trip.id });
    }
    for (const alert of world.alerts(vehicle)) {
      texts.add(alert.id);
      name('Alert', { ...ref, alertId: alert.id });
    }
    const others = [world.collisions(vehicle), world.alarms(vehicle), world.stolenReports(vehicle)];
    for (const { id } of others.flat()) texts.add(id);
    for (const { id } of world.remotes(vehicle).list()) texts.add(id);
    places.add(placeOf(world.snapshot(vehicle).place));
  }
  for (const { id } of [...world.monitors(fleet).list(), ...world.callbacks(fleet).list()]) texts.add(id);
  return { texts, places };
}

export const joined = (one: Marks, other: Marks): Marks => ({
  texts: new Set([...one.texts, ...other.texts]),
  places: new Set([...one.places, ...other.places]),
});

const placeOf = ({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): string =>
  `${longitude.toFixed(6)} ${latitude.toFixed(6)}`;

/** The first text or position of another fleet in a response, or null. Cursors and global ids are decoded. */
export function leakIn(answer: string, { texts, places }: Marks): string | null {
  let found: string | null = null;
  const look = (text: string): void => {
    for (const word of text.split(/[^0-9A-Za-z_-]+/)) if (texts.has(word)) found = word;
    if (texts.has(text)) found = text;
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      look(value);
      look(Buffer.from(value, 'base64url').toString('utf8'));
    } else if (Array.isArray(value)) {
      if (value.length > 1 && value.slice(0, 2).every((each) => typeof each === 'number'))
        note({ longitude: value[0] as number, latitude: value[1] as number });
      value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) {
      const { longitude, latitude } = value as Record<string, unknown>;
      if (typeof longitude === 'number' && typeof latitude === 'number') note({ longitude, latitude });
      Object.values(value).forEach(visit);
    }
  };
  const note = (place: { longitude: number; latitude: number }): void => {
    if (places.has(placeOf(place))) found = placeOf(place);
  };
  visit(JSON.parse(answer));
  return found;
}
