import { telemetryExtensions } from '../../domain/index.js';
import { listOf, toOne, vehicleOf, type Costs, type Site } from '../cost/index.js';
import { highFrequencyCap } from '../relay/list.js';
import { telemetryArguments, type TelemetryListArgs } from './telemetry.resolver.js';

const messages = {
  argsOf: (args: TelemetryListArgs, site: Site) => telemetryArguments(args, site.selected('Telemetry')),
  view: (args: TelemetryListArgs, maxFirst: number) => ({
    list: 'telemetry',
    args,
    maxFirst: highFrequencyCap(maxFirst),
  }),
  ahead: (site: Site) => {
    const selected = site.selected('Telemetry');
    return telemetryExtensions.filter((name) => selected.has(name)).join();
  },
};

export const telemetryCosts: Costs = {
  'Telemetry.vehicle': vehicleOf('Telemetry.vehicle'),
  'Telemetry.trip': toOne('Telemetry.trip', 'Trip', ({ profile = null }) => ({ profile })),
  'Vehicle.telemetry': listOf<TelemetryListArgs>('Vehicle.telemetry', 'Telemetry', messages),
  'Trip.telemetry': listOf<TelemetryListArgs>('Trip.telemetry', 'Telemetry', messages),
};
