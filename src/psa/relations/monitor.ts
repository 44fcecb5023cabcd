import type { Fleet, Monitor, MonitorRef, NoArguments, Vehicle } from '../../domain/index.js';
import { decodeMonitor } from '../decode/monitor.js';
import { shownMonitor } from '../shape.js';
import type { Entity, ToMany } from './relation.js';

const monitors = {
  rels: ['monitors', 'monitor'],
  items: ['monitors', 'monitor'],
  operation: 'getFleetMonitors',
  decode: decodeMonitor,
  shows: shownMonitor,
  freshness: 'live' as const,
  rangeable: true,
  key: ({ monitorId }: Monitor) => monitorId,
  path: ({ fleetId }: { readonly fleetId: string }) => ['fleets', fleetId, 'monitors'],
};

export const entities = {
  Monitor: {
    operation: () => 'getFleetMonitorsStatusById',
    path: ({ fleetId, monitorId }) => ['fleets', fleetId, 'monitors', monitorId],
    decode: decodeMonitor,
    shows: shownMonitor,
    freshness: 'live' as const,
  } satisfies Entity<MonitorRef, Monitor, NoArguments>,
};

export const toMany = {
  'Fleet.monitors': monitors satisfies ToMany<Fleet, Monitor, NoArguments>,
  'Vehicle.monitors': monitors satisfies ToMany<Vehicle, Monitor, NoArguments>,
};
