// Upstream calls that one GraphQL request takes, counted by the simulator itself.
import { readFileSync } from 'node:fs';

export const operation = (name) => readFileSync(`schema/operations/${name}.graphql`, 'utf8');

/** The data of an answer; an answer with errors is no measurement. */
export async function ask(url, query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`The benchmark's own query failed: ${errors[0].message}`);
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

/** @param large Vehicles of a fleet that is asked for whole as well; null for none. */
export async function countCalls({ withCollections, withoutCollections, large }) {
  const rows = [];
  const count = async (name, most, { url, simulator }, query, variables, sizeOf) => {
    await simulator.resetCounts();
    const { data } = await ask(url, query, variables);
    const { total } = await simulator.counts();
    rows.push({ name, items: sizeOf(data), calls: total, most });
  };
  const vehicles = (data) => data.fleet.vehicles.nodes.length;
  const alerts = (data) => data.fleet.alerts.nodes.length;
  const pages = (items) => Math.ceil(items / 60);

  const of = (world, name) => fleetNamed(world.url, name);
  const medium = await of(withCollections, 'of 120');
  await count('overview of 120 vehicles', 6, withCollections, overview, { fleetId: medium, first: 120 }, vehicles);
  if (large !== null) {
    const whole = { fleetId: await of(withCollections, `of ${large}`), first: large };
    await count(`overview of ${large} vehicles`, 3 * pages(large), withCollections, overview, whole, vehicles);
  }
  const one = await ask(withCollections.url, operation('fleet-overview'), { fleetId: medium, first: 1 });
  const ref = { fleetId: medium, vehicleId: one.data.fleet.vehicles.nodes[0].vehicleId };
  await count('one vehicle under 3 aliases', 2, withCollections, aliases, { by: { ref } }, () => 1);
  const all = await ask(
    withCollections.url,
    `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { alerts(first: 1) { totalCount } } }`,
    { fleetId: medium },
  );
  await count(
    'active alerts, vehicle, fleet',
    // The upstream cannot be asked for the active ones: every page of alerts, every page of vehicles, and one.
    pages(all.data.fleet.alerts.totalCount) + pages(120) + 1,
    withCollections,
    operation('active-alerts'),
    { fleetId: medium, first: 1000 },
    alerts,
  );
  await count(
    'overview of 120, no collections',
    pages(120) + 2 * 120,
    withoutCollections,
    overview,
    { fleetId: await of(withoutCollections, 'of 120'), first: 120 },
    vehicles,
  );
  return rows;
}
