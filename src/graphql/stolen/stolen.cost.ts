import { entity, listOf, vehicleOf, type Costs } from '../cost/index.js';
import type { ListArgs } from '../relay/list.args.js';
import { highFrequencyCap } from '../relay/list.js';
import type { HistoryArgs } from '../relay/profile.args.js';
import { stolenArguments } from './stolen.resolver.js';

export const stolenCosts: Costs = {
  'StolenReport.vehicle': vehicleOf('StolenReport.vehicle'),
  'StolenReport.waypoints': listOf<ListArgs>('StolenReport.waypoints', 'Position', {
    argsOf: () => ({}),
    view: (args, maxFirst) => ({ list: 'stolen waypoints', args, maxFirst: highFrequencyCap(maxFirst) }),
  }),
  'Vehicle.stolenReports': listOf<HistoryArgs>('Vehicle.stolenReports', 'StolenReport', {
    argsOf: stolenArguments,
    view: (args, maxFirst) => ({ list: 'stolen reports', args, maxFirst }),
  }),
  'Vehicle.stolenReport': entity('StolenReport', ({ stolenId }) => ({ stolenId: String(stolenId) })),
};
