import { entity, fleet, listOf, type Costs } from '../cost/index.js';
import type { ListArgs } from '../relay/list.args.js';

const monitors = {
  argsOf: () => ({}),
  view: (args: ListArgs, maxFirst: number) => ({ list: 'monitors', args, maxFirst }),
};

export const monitorCosts: Costs = {
  'Monitor.fleet': fleet(({ parents }) => parents.fleetId),
  'Fleet.monitors': listOf<ListArgs>('Fleet.monitors', 'Monitor', monitors),
  'Fleet.monitor': entity('Monitor', ({ monitorId }) => ({ monitorId: String(monitorId) })),
  'Vehicle.monitors': listOf<ListArgs>('Vehicle.monitors', 'Monitor', monitors),
};
