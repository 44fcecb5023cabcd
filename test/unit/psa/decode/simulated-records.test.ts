import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  decodeAlarm,
  decodeMonitor,
  decodeRemoteAction,
  decodeRemoteCallback,
  decodeStolenReport,
  decodeVehicleInformation,
} from '../../../../src/psa/decode/index.js';
import type { DecodeContext } from '../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../src/hal/index.js';
import { startSimulator } from '../../../../src/simulator/index.js';
import type { Simulator } from '../../../../src/simulator/index.js';
import { get, plain } from '../../simulator/support.js';
import { now, testContext } from './support/decoding.js';

let simulator: Simulator;
const seen: Record<string, Resource[]> = {};

async function read(name: string, path: string, items?: string): Promise<readonly Resource[]> {
  const { status, json } = await get(`${simulator.url}${path}`);
  if (status !== 200) return [];
  const found = (items === undefined ? [json] : json._embedded[items]) as Resource[];
  seen[name] = [...(seen[name] ?? []), ...found];
  return found;
}

beforeAll(async () => {
  simulator = await startSimulator({
    ...plain,
    fleets: [{ name: 'North', vehicles: 60 }],
    clock: () => now.getTime(),
  });
  const fleet = simulator.world.fleets[0]!;
  await read('monitor of v2', `/v2/fleets/${fleet.id}/monitors`, 'monitors');
  await read('monitor', `/v3/fleets/${fleet.id}/monitors`, 'monitors');
  const callbacks = await read('callback', `/v3/fleets/${fleet.id}/remote/callbacks`, 'callbacks');
  for (const { id, vin } of fleet.vehicles) {
    const own = `/v3/fleets/${fleet.id}/vehicles/${id}`;
    await read('alarm', `${own}/alarms`, 'alarms');
    await read('theft', `${own}/stolen`, 'stolen');
    await read('vehicle', `/v3/vehicles/${vin}?extension=branding&extension=onboardCapabilities`);
    for (const callback of callbacks) {
      await read('action', `${own}/callbacks/${String(callback['id'])}/remotes`, 'remoteActions');
    }
  }
});

afterAll(() => simulator.close());

describe('the records of a simulated fleet', () => {
  it.each<[string, (resource: Resource, context: DecodeContext) => object | null, readonly string[]]>([
    ['monitor', decodeMonitor, ['monitorId']],
    ['monitor of v2', decodeMonitor, ['monitorId']],
    ['callback', decodeRemoteCallback, ['callbackId']],
    ['alarm', decodeAlarm, ['alarmId']],
    ['theft', decodeStolenReport, ['stolenId', 'vehicleId']],
    ['vehicle', decodeVehicleInformation, ['vin', 'brand', 'capabilities']],
    ['action', decodeRemoteAction, ['remoteActionId', 'vehicleId', 'callbackId', 'types', 'remote']],
  ])('are read completely: %s', (name, decode, always) => {
    const context = testContext();
    const documents = seen[name] ?? [];
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      const decoded = decode(document, context) as Readonly<Record<string, unknown>> | null;
      expect(always.filter((property) => (decoded?.[property] ?? null) === null)).toEqual([]);
    }
    expect(context.drifted()).toEqual([]);
  });
});
