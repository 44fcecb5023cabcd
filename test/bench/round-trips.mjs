// Upstream round trips that a query waits for, one after the other: its time divided by the fixed latency of each call.
import { ask, fleetNamed, operation } from './calls.mjs';
import { median } from './load.mjs';

export const latencyMs = 100;

const oneVehicle = `query ($fleetId: ID!, $vehicleId: ID!) {
  vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) {
    vin
    status { createdAt energies { type level } }
    lastPosition { longitude latitude }
    maintenance { mileageBeforeMaintenance }
  }
}`;
const sorted = `query ($fleetId: ID!, $first: Int!) {
  fleet(fleetId: $fleetId) {
    vehicles(first: $first, orderBy: { field: ENERGY_LEVEL, direction: DESC }) {
      nodes { vin status { createdAt } maintenance { mileageBeforeMaintenance } }
    }
  }
}`;

/**
 * The server knows links and sizes of the fleets from a first request and caches nothing else.
 *
 * @param simulator Has fleets of the sizes `fleets`, and `latencyMs` per call.
 */
export async function measureRoundTrips({ url, simulator }, { fleets, times }) {
  const cases = [];
  for (const vehicles of fleets) {
    const fleetId = await fleetNamed(url, `of ${vehicles}`);
    cases.push(
      [`overview of ${vehicles} vehicles`, operation('fleet-overview'), { fleetId, first: vehicles }],
      [`${vehicles} vehicles, sorted`, sorted, { fleetId, first: vehicles }],
      [`summary of ${vehicles} vehicles`, operation('fleet-summary'), { fleetId }],
      [`active alerts of ${vehicles} vehicles`, operation('active-alerts'), { fleetId, first: 1000 }],
    );
  }
  const [size] = fleets;
  const fleetId = await fleetNamed(url, `of ${size}`);
  const { data } = await ask(url, operation('fleet-overview'), { fleetId, first: 1 });
  const [{ vehicleId }] = data.fleet.vehicles.nodes;
  cases.push(['one vehicle by ids', oneVehicle, { fleetId, vehicleId }]);

  const rows = [];
  for (const [name, query, variables] of cases) {
    await ask(url, query, variables);
    const durations = [];
    let calls = 0;
    for (let time = 0; time < times; time += 1) {
      await simulator.resetCounts();
      const since = performance.now();
      await ask(url, query, variables);
      durations.push(performance.now() - since);
      calls = (await simulator.counts()).total;
    }
    const ms = median(durations);
    rows.push({ name, calls, ms, roundTrips: ms / latencyMs });
  }
  return rows;
}
