// Upstream calls per GraphQL request, as the simulator counts them.
import { readFileSync } from 'node:fs';

export const operation = (name) => readFileSync(`schema/operations/${name}.graphql`, 'utf8');

/** Sends a query and returns its data and response text. A response with errors cannot be measured, so it throws. */
export async function ask(url, query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`A query of the benchmark failed: ${errors[0].message}`);
  return { data, text };
}

export async function fleetNamed(url, name) {
  const { data } = await ask(url, '{ fleets(first: 20) { nodes { fleetId name } } }');
  return data.fleets.nodes.find((fleet) => fleet.name === name).fleetId;
}

const overview = operation('fleet-overview');
const aliases = `query ($by: VehicleLookup!) {
  a: vehicle(by: $by) { vin status { createdAt } }
  b: vehicle(by: $by) { vin status { createdAt } }
  c: vehicle(by: $by) { vin status { createdAt } }
}`;

/** @param large Number of vehicles of a second, larger fleet; null: none. */
export async function countCalls({ withCollections, withoutCollections, large }) {
  const rows = [];
  const count = async (name, limit, { url, simulator }, query, variables, sizeOf) => {
    await simulator.resetCounts();
    const { data } = await ask(url, query, variables);
    const { total } = await simulator.counts();
    rows.push({ name, items: sizeOf(data), calls: total, limit });
  };
  const vehicles = (data) => data.fleet.vehicles.nodes.length;
  const alerts = (data) => data.fleet.alerts.nodes.length;
  const pages = (items) => Math.ceil(items / 60);

  const fleetId = (world, vehicles) => fleetNamed(world.url, `of ${vehicles}`);
  const medium = await fleetId(withCollections, 120);
  await count('overview of 120 vehicles', 6, withCollections, overview, { fleetId: medium, first: 120 }, vehicles);
  if (large !== null) {
    const all = { fleetId: await fleetId(withCollections, large), first: large };
    await count(`overview of ${large} vehicles`, 3 * pages(large), withCollections, overview, all, vehicles);
  }
  const one = await ask(withCollections.url, operation('fleet-overview'), { fleetId: medium, first: 1 });
  const ref = { fleetId: medium, vehicleId: one.data.fleet.vehicles.nodes[0].vehicleId };
  await count('one vehicle with 3 aliases', 2, withCollections, aliases, { by: { ref } }, () => 1);
  const every = await ask(
    withCollections.url,
    `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { alerts(first: 1) { totalCount } } }`,
    { fleetId: medium },
  );
  await count(
    'active alerts with vehicle and fleet',
    // The upstream cannot filter by active alerts: every page of alerts, every page of vehicles, and the fleet.
    pages(every.data.fleet.alerts.totalCount) + pages(120) + 1,
    withCollections,
    operation('active-alerts'),
    { fleetId: medium, first: 1000 },
    alerts,
  );
  await count(
    'overview of 120 vehicles, no collections',
    pages(120) + 2 * 120,
    withoutCollections,
    overview,
    { fleetId: await fleetId(withoutCollections, 120), first: 120 },
    vehicles,
  );
  return rows;
}
