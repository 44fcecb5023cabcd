import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  countingDrift,
  decodeAlarm,
  decodeAlert,
  decodeCollision,
  decodeFleet,
  decodeMaintenance,
  decodeMonitor,
  decodePosition,
  decodeRemoteAction,
  decodeRemoteCallback,
  decodeStatus,
  decodeStolenReport,
  decodeTelemetry,
  decodeTrip,
  decodeVehicle,
  decodeVehicleInformation,
} from '../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../src/hal/index.js';
import { numRuns } from '../../../support/effort.js';
import { pathsOf, randomJson, seededRandom, withValueAt } from './support/json.js';
import type { Json } from './support/json.js';

const folder = new URL('../../../../src/psa/decode/', import.meta.url);
/** The field names that decoders read, so that garbage gets past the first level. */
const names = [
  ...new Set(
    readdirSync(folder, { recursive: true })
      .filter((file) => String(file).endsWith('.ts'))
      .flatMap((file) => [...readFileSync(new URL(String(file), folder), 'utf8').matchAll(/'([a-z][A-Za-z]+)'/g)])
      .map(([, name]) => name as string),
  ),
  ...['_links', '_embedded', 'href', 'self', 'templated'],
];

/** A document as deep as each decoder reads. */
const document: Json = {
  _links: { self: { href: '/fleets/f/vehicles/v/status' }, vehicle: { href: '/fleets/f/vehicles/v' } },
  id: 'x',
  stolen: { id: 's', state: true, endAt: '2026-01-01T00:00:00Z', startPosition: { geometry: { coordinates: [1, 2] } } },
  lastPosition: { geometry: { type: 'Point', coordinates: [1, 2, 3] }, properties: { type: 'Acquire' } },
  geometry: { type: 'Point', coordinates: [1, 2, 3] },
  properties: { heading: 5, fixStatus: '2D' },
  energies: [
    {
      type: 'Electric',
      extension: {
        electric: {
          battery: { load: { capacity: 1 } },
          charging: { schedule: { programs: [{ occurence: { day: ['Mon'] } }] } },
        },
      },
    },
  ],
  energy: { type: 'Fuel', extension: { fuel: { consumptions: { total: 1 } } } },
  engines: [{ oil: { temp: 1 }, extension: { thermic: { oil: { level: 2 } } } }],
  doorsState: { lockedStates: ['Locked'], opening: [{ state: 'Open' }] },
  vehicle: { odometer: { mileage: 1 }, lighting: { turn: ['Left'] }, transmission: { gearbox: { gear: {} } } },
  duration: '60',
  startEnergies: [{ type: 'Fuel' }],
  energyConsumptions: [{ type: 'Fuel', consumption: 1 }],
  segments: [{ propulsion: 'Thermal' }],
  faults: ['Unfinished', { fault: 'DataLacking' }],
  details: [{ side: 'Front' }],
  trigger: { type: 'KeyLearning', position: { geometry: { coordinates: [1, 2] } } },
  monitor: {
    subscribeParam: { retryPolicy: { policy: 'None' }, callback: { webhook: { attributes: [{ value: 'v' }] } } },
    extendedEventParam: ['vehicle.trip'],
    triggerParam: {
      triggers: [
        { zone: { place: { radius: 1, center: { longitude: 1 } } } },
        { time: { times: [{ start: 'PT1H', occurence: { day: ['Mon'], week: ['w1'] } }] } },
        { data: { op: 'onChange', value: ['1'] } },
      ],
    },
  },
  subscribe: { remoteTypes: ['Horn'], callback: { webhook: { target: 'https://receiver.example/' } } },
  remote: {
    preconditioning: { airConditioning: { programs: [{ occurence: { day: ['Mon'] }, actionsType: 'Set' }] } },
    charging: { schedule: { nextDelayedTime: 'PT1H', programs: [{ slot: 1 }] }, preferences: { level: 'Level1' } },
    stolen: { trackingPeriod: { running: 5 }, immobilization: { activate: true } },
    navigation: { positions: [{ type: 'Point', coordinates: [1, 2] }] },
  },
  pictures: ['https://pictures.example/1.png'],
  _embedded: {
    extension: {
      odometer: { mileage: 1 },
      location: { geometry: { coordinates: [1, 2] } },
      maintenance: { daysBeforeMaintenance: 1 },
      branding: { brand: 'B' },
      onboardCapabilities: { data: ['d'], remote: { charging: { parameters: { schedule: {} } } } },
    },
  },
};

/** The results of every decoder for a document; throws where a decoder throws or an id is not a string. */
function decodeAll(value: Json): void {
  const resource = value as Resource;
  const context = { fleetId: 'f', drift: countingDrift({ limit: 50 }) };
  const decoded = {
    fleet: decodeFleet(resource, context.drift),
    vehicle: decodeVehicle(resource, context),
    alert: decodeAlert(resource, context),
    status: decodeStatus(resource, context),
    maintenance: decodeMaintenance(resource, context),
    position: decodePosition(resource, context),
    trip: decodeTrip(resource, context),
    telemetry: decodeTelemetry(resource, context),
    collision: decodeCollision(resource, context),
    alarm: decodeAlarm(resource, context),
    stolen: decodeStolenReport(resource, context),
    monitor: decodeMonitor(resource, context),
    callback: decodeRemoteCallback(resource, context),
    remote: decodeRemoteAction(resource, context),
    information: decodeVehicleInformation(resource, context),
  };

  for (const each of [...Object.values(decoded), decoded.status.stolen]) {
    const ids = Object.entries(each ?? {}).filter(([name, id]) => name.endsWith('Id') && id !== null);
    for (const [name, id] of ids) {
      if (typeof id !== 'string' || id === '') throw new TypeError(`${name} is ${JSON.stringify(id)}.`);
    }
  }
  // Every decoded value can be serialized: no invalid dates, no numbers that JSON does not have.
  const copy: unknown = JSON.parse(JSON.stringify(decoded));
  assertKept(decoded, copy, 'decoded');
  if (context.drift.counts().length > 53) throw new RangeError('The counts of drift are not limited.');
}

/** Throws where a value became null. */
function assertKept(value: unknown, copy: unknown, path: string): void {
  if (value !== null && copy === null) throw new TypeError(`${path} is lost.`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value))
    assertKept(member, (copy as Readonly<Record<string, unknown>> | undefined)?.[key], `${path}.${key}`);
}

describe('the decoders', () => {
  it('never throw on random JSON, and their ids remain strings', () => {
    expect(names.length).toBeGreaterThan(150);
    const random = seededRandom(20260301);
    for (let round = 0; round < numRuns(500); round += 1) {
      const garbage = randomJson(random, names, 5);
      try {
        decodeAll(garbage);
      } catch (cause) {
        throw new Error(`round ${round}: ${JSON.stringify(garbage).slice(0, 2000)}`, { cause });
      }
    }
  });

  it('never throw on a document with garbage at any one place', () => {
    const random = seededRandom(7);
    for (const path of pathsOf(document)) {
      for (let round = 0; round < numRuns(2); round += 1)
        decodeAll(withValueAt(document, path, randomJson(random, names, 2)));
    }
  });
});
