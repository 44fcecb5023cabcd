// Upstream round trips one after the other, at a fixed latency of each call. The server knows the fleets' links and sizes.
import { ask, fleetNamed, operation } from './calls.mjs';
import { median } from './load.mjs';

export const latencyMs = 100;

const one = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
    vin
    status { createdAt energies { type level } }
    lastPosition { longitude latitude }
    maintenance { mileageBeforeMaintenance }
  }
}`;
const ordered = `query ($fleetId: ID!, $first: Int!) {
  fleet(fleetId: $fleetId) {
    vehicles(first: $first, orderBy: { field: ENERGY_LEVEL, direction: DESC }) {
      nodes { vin status { createdAt } maintenance { mileageBeforeMaintenance } }
    }
  }
}`;

/** @param simulator Its calls take `latencyMs`; it has fleets of 120 and 1000 vehicles. */
export async function measureRoundTrips({ url, simulator }, times) {
  const ids = new Map();
  for (const vehicles of [120, 1000]) ids.set(vehicles, await fleetNamed(url, `of ${vehicles}`));
  const overview = operation('fleet-overview');
  const first = await ask(url, overview, { fleetId: ids.get(120), first: 1 });
  const [{ vehicleId }] = first.data.fleet.vehicles.nodes;
  const cases = [
    ['overview of 120 vehicles', overview, { fleetId: ids.get(120), first: 120 }],
    ['overview of 1000 vehicles', overview, { fleetId: ids.get(1000), first: 1000 }],
    ['120 vehicles in order', ordered, { fleetId: ids.get(120), first: 120 }],
    ['summary of 120 vehicles', operation('fleet-summary'), { fleetId: ids.get(120) }],
    ['summary of 1000 vehicles', operation('fleet-summary'), { fleetId: ids.get(1000) }],
    ['active alerts of 120 vehicles', operation('active-alerts'), { fleetId: ids.get(120), first: 1000 }],
    ['trips of 120 vehicles', operation('fleet-trips'), { fleetId: ids.get(120), first: 100 }],
    ['one vehicle by ids', one, { fleetId: ids.get(120), vehicleId }],
  ];
  const rows = [];
  for (const [name, query, variables] of cases) {
    await ask(url, query, variables);
    const durations = [];
    for (let time = 0; time < times; time += 1) {
      await simulator.resetCounts();
      const since = performance.now();
      await ask(url, query, variables);
      durations.push(performance.now() - since);
    }
    const { total } = await simulator.counts();
    const ms = median(durations);
    rows.push({ name, calls: total, ms, roundTrips: ms / latencyMs });
  }
  return rows;
}
