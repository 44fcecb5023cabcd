import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FleetOverviewDocument } from '../support/generated/documents.js';
import { credentials, startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';
import { startCollector, type CollectedSpan, type Collector } from './support/collector.js';
import { dataOf, fleetOf, frozen, refOf, vehicleWhere } from './support/truth.js';

let collector: Collector;
let world: TestWorld;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(async () => {
  await world.close();
  await collector.close();
});

const start = async (options: TestWorldOptions = {}): Promise<void> => {
  world = await startWorld({
    tracing: { url: collector.url, protocol: 'http/json', timeoutMs: 3000 },
    ...options,
    simulator: { ...frozen, ...options.simulator },
  });
};
/** All spans: the last are sent when the facade stops. */
const spansOf = async (): Promise<readonly CollectedSpan[]> => {
  await world.facade.stop();
  return collector.spans();
};
const childrenOf = (spans: readonly CollectedSpan[], parent: CollectedSpan | undefined): readonly CollectedSpan[] =>
  spans.filter(({ parentSpanId }) => parent !== undefined && parentSpanId === parent.spanId);
const namesOf = (spans: readonly CollectedSpan[]): readonly string[] => spans.map(({ name }) => name).sort();

const twoThings = `query ($ref: VehicleRefInput!) {
  vehicle(by: { ref: $ref }) { vin status { createdAt } maintenance { createdAt } }
}`;

describe('a trace', () => {
  it('of 120 vehicles contains the operation, its batches, and the calls of each', async () => {
    await start();
    const { id: fleetId } = fleetOf(world);
    const data = dataOf(await world.ask(FleetOverviewDocument, { fleetId }));
    expect(data.fleet?.vehicles?.nodes).toHaveLength(120);
    const spans = await spansOf();

    const roots = spans.filter(({ parentSpanId }) => parentSpanId === undefined);
    expect(roots).toEqual([expect.objectContaining({ name: 'query FleetOverview', kind: 2, status: 0 })]);
    const [operation] = roots;
    expect(operation?.attributes).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'FleetOverview',
      'fleetgraph.outcome': 'ok',
      'fleetgraph.upstream.sent': 6,
      'fleetgraph.upstream.shared': 0,
      // The fleet itself, which the probe has read.
      'fleetgraph.upstream.cached': 1,
      'fleetgraph.upstream.stale': 0,
      'fleetgraph.upstream.oldest_ms': expect.any(Number),
    });
    expect(namesOf(childrenOf(spans, operation))).toEqual([
      'batch maintenances',
      'batch maintenances ahead',
      'batch status',
      'batch status ahead',
      'getVehiclesByDevice',
      'getVehiclesByDevice',
    ]);
    const batches = childrenOf(spans, operation).filter(({ name }) => name.startsWith('batch'));
    expect(batches.map(({ attributes }) => attributes)).toEqual(Array(4).fill({ 'fleetgraph.batch.size': 120 }));
    for (const [batch, call] of [
      ['batch status ahead', 'getFleetStatusList'],
      ['batch maintenances ahead', 'getFleetMantenanceList'],
    ]) {
      const children = childrenOf(
        spans,
        batches.find(({ name }) => name === batch),
      );
      expect(children.map(({ name, kind }) => ({ name, kind }))).toEqual([
        { name: call, kind: 3 },
        { name: call, kind: 3 },
      ]);
    }
    expect(spans).toHaveLength(1 + 4 + 6);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    const calls = spans.filter(({ kind }) => kind === 3);
    expect(calls.map(({ attributes }) => attributes['http.response.status_code'])).toEqual(Array(6).fill(200));
    // A batch begins before its calls and ends after them.
    for (const batch of batches) {
      for (const call of childrenOf(spans, batch)) {
        expect(batch.start <= call.start && call.end <= batch.end).toBe(true);
      }
    }
    expect(collector.resource()).toMatchObject({ 'service.name': 'fleetgraph' });
  });

  it('contains the vendor’s error uuid at the failed call', async () => {
    await start();
    world.simulator.setFault({ kind: 'status', status: 500, code: 50012, operation: 'getFleetVehicleStatus' });
    const { errors = [] } = await world.ask(twoThings, { ref: refOf(vehicleWhere(world)) });
    const uuid = errors[0]?.extensions.upstream?.uuid;
    expect(uuid).toEqual(expect.any(String));
    const spans = await spansOf();

    const failed = spans.filter(({ kind, status }) => kind === 3 && status === 2);
    expect(failed).toEqual([
      expect.objectContaining({
        name: 'getFleetVehicleStatus',
        attributes: expect.objectContaining({
          'http.response.status_code': 500,
          'error.type': 'UPSTREAM_ERROR',
          'fleetgraph.upstream.reason': 'HTTP_STATUS',
          'fleetgraph.upstream.error.code': 50012,
          'fleetgraph.upstream.error.uuid': uuid,
        }),
      }),
    ]);
    const operation = spans.find(({ kind }) => kind === 2);
    // One field is missing: the operation itself has not failed.
    expect(operation).toMatchObject({
      name: 'query',
      status: 0,
      attributes: { 'fleetgraph.outcome': 'partial', 'fleetgraph.error.codes': ['UPSTREAM_ERROR'] },
    });
    const parent = spans.find(({ spanId }) => spanId === failed[0]?.parentSpanId);
    expect(parent).toMatchObject({ name: 'batch status', parentSpanId: operation?.spanId });
  });

  it('contains each batch below its own operation, with several at once', async () => {
    await start();
    const vehicles = fleetOf(world).vehicles.slice(0, 8);
    const query = twoThings.replace('query', 'query Two');
    await Promise.all(vehicles.map((vehicle) => world.ask(query, { ref: refOf(vehicle) })));
    const spans = await spansOf();
    const operations = spans.filter(({ kind }) => kind === 2);
    expect(operations).toHaveLength(8);
    expect(new Set(operations.map(({ traceId }) => traceId)).size).toBe(8);
    for (const operation of operations) {
      expect(namesOf(childrenOf(spans, operation))).toEqual(['batch maintenances', 'batch status', 'batch vehicles']);
      const own = spans.filter(({ traceId }) => traceId === operation.traceId);
      expect(namesOf(own.filter(({ kind }) => kind === 3))).toEqual([
        'getFleetVehicleStatus',
        'getVehicleByid',
        'getVehicleMaintenance',
      ]);
    }
  });

  it('of a query over a whole fleet contains its collection reads', async () => {
    await start();
    const { id: fleetId } = fleetOf(world);
    const query = `query Low($fleetId: ID!) { fleet(fleetId: $fleetId) { vehicles(first: 3, filter: { energyLevel: { max: 60 } }) { nodes { vin } } } }`;
    dataOf(await world.ask(query, { fleetId }));
    const spans = await spansOf();
    const operation = spans.find(({ name }) => name === 'query Low');
    expect(namesOf(childrenOf(spans, operation))).toEqual(['batch whole fleet status', 'batch whole fleet vehicles']);
    for (const batch of childrenOf(spans, operation)) expect(childrenOf(spans, batch)).toHaveLength(2);
  });

  it('continues the trace of the client and is not forwarded to the vendor', async () => {
    await start();
    const [traceId, parentId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    const answer = await fetch(new URL('/graphql', world.facade.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: `00-${traceId}-${parentId}-01`,
        tracestate: 'canary=of-the-client',
      },
      body: JSON.stringify({ query: twoThings, variables: { ref: refOf(vehicleWhere(world)) } }),
    });
    expect(answer.status).toBe(200);
    const spans = await spansOf();
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([traceId]));
    expect(spans.find(({ kind }) => kind === 2)?.parentSpanId).toBe(parentId);
    expect(Buffer.concat([...collector.bodies]).toString()).not.toContain('canary');
    const sent = JSON.stringify(world.simulator.requests.map(({ headers }) => headers));
    expect(sent).toContain('authorization');
    expect(sent).not.toMatch(/traceparent|tracestate/);
    expect(sent).not.toContain(traceId);
  });

  it('is not started if the client did not sample its own', async () => {
    await start();
    await fetch(new URL('/graphql', world.facade.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00',
      },
      body: JSON.stringify({ query: twoThings, variables: { ref: refOf(vehicleWhere(world)) } }),
    });
    await world.ask('query Sampled { __typename }');
    expect(namesOf(await spansOf())).toEqual(['query Sampled']);
  });

  it('contains no id, VIN, position, address or secret, whatever the operation and its name', async () => {
    await start();
    const vehicle = vehicleWhere(world);
    const { id: fleetId } = fleetOf(world);
    const query = `query Of_${vehicle.vin}($fleetId: ID!, $vin: VIN!) {
      vehicle(by: { vin: { fleetId: $fleetId, vin: $vin } }) { id vin status { createdAt } lastPosition { longitude latitude } }
    }`;
    const data = dataOf(await world.ask<{ vehicle: Seen }, unknown>(query, { fleetId, vin: vehicle.vin }));
    await world.ask(FleetOverviewDocument, { fleetId });
    await world.ask(`{ vehicle(by: { vin: { fleetId: "${fleetId}", vin: "${vehicle.vin}" } }) { nothing } }`);
    world.simulator.setFault({ kind: 'html' });
    await world.ask(twoThings, { ref: refOf(fleetOf(world).vehicles[1] ?? vehicle) });
    const spans = await spansOf();
    expect(namesOf(spans.filter(({ kind }) => kind === 2))).toEqual([
      'GraphQL',
      'query',
      'query',
      'query FleetOverview',
    ]);

    const exported = Buffer.concat([...collector.bodies]).toString();
    const secrets = Object.values(credentials);
    const personal = fleetOf(world).vehicles.flatMap(({ vin, id }) => [vin, id]);
    const { longitude, latitude } = data.vehicle.lastPosition;
    const canaries = [...secrets, ...personal, fleetId, data.vehicle.id, String(longitude), String(latitude)];
    expect(canaries.filter((canary) => exported.includes(canary))).toEqual([]);
    const { host } = new URL(world.simulator.url);
    expect(
      [host, 'connectedcar', '127.0.0.1', 'http://', 'https://'].filter((text) => exported.includes(text)),
    ).toEqual([]);
  });
});

interface Seen {
  readonly id: string;
  readonly lastPosition: { readonly longitude: number; readonly latitude: number };
}

describe('the export of traces', () => {
  it('is binary by default', async () => {
    await start({ tracing: { url: collector.url, protocol: 'http/protobuf', timeoutMs: 3000 } });
    await world.ask('query Binary { __typename }');
    await world.facade.stop();
    expect(collector.contentTypes).toEqual(['application/x-protobuf']);
    expect(Buffer.concat([...collector.bodies]).toString('latin1')).toContain('query Binary');
  });

  it('is logged if the collector rejects it, and no response fails', async () => {
    await collector.close();
    collector = await startCollector({ status: 400 });
    await start();
    expect(dataOf(await world.ask('query Refused { __typename }'))).toEqual({ __typename: 'Query' });
    await world.facade.stop();
    const lines = world.log.map((line) => JSON.parse(line) as { msg: string; level: string; reason?: unknown });
    expect(lines.filter(({ msg }) => msg === 'traces cannot be exported')).toEqual([
      expect.objectContaining({ level: 'warn', reason: 400 }),
    ]);
  });

  it('delays the shutdown only up to the timeout if the collector does not accept it', async () => {
    const gone = collector.url;
    await collector.close();
    await start({ tracing: { url: gone, protocol: 'http/json', timeoutMs: 200 } });
    await world.ask('query Lost { __typename }');
    // Ends at all: the SDK alone would go on trying for ten seconds.
    await world.facade.stop();
    expect(world.log.filter((line) => line.includes('ECONNREFUSED'))).toHaveLength(1);
    collector = await startCollector();
  });
});
