import { dayMs } from '../../world/generation/clock.js';
import type { WorldAlarm } from '../../world/alarm.js';
import type { Snapshot } from '../../world/driving/snapshot.js';
import { maintenanceOf } from '../../world/maintenance.js';
import { instant, type Document } from '../document.js';
import type { Message, MessageRequest } from '../telemetry-message.js';
import { representAdas } from './adas.js';
import { drivingModeOf, representDoors, representLights, representSafety, representWipers } from './body.js';
import { representEnergies } from './energies.js';
import { representEngines, representTransmission, runningState } from './engines.js';
import { representPosition } from './position.js';
import { batteryHealthOf } from './status.js';

/** Groups of a message have no times: the message has one. */
const timeless = ({ createdAt: _, ...rest }: Document): Document => rest;

/** The deprecated format: the lit lights as three lists. */
function lightingOf(snapshot: Snapshot): Document {
  const { turn, fog } = representLights(snapshot) as { turn: readonly Document[]; fog: readonly Document[] };
  const on = (lights: readonly Document[], key: string): readonly unknown[] => [
    ...new Set(lights.filter(({ status }) => status === 'On').map((light) => light[key])),
  ];
  const lit = [...turn, ...fog].some(({ status }) => status === 'On');
  return { turn: on(turn, 'direction'), light: on(fog, 'position'), status: [lit ? 'On' : 'Off'] };
}

/** Time for which messages include a trigger. */
const triggerShownMs = dayMs;

/** The alarm at the time of the message: its status, and a recent trigger. */
function alarmOf({ snapshot, alarms, position }: Message, { wants }: MessageRequest): Document | undefined {
  const before = alarms.filter(({ at }) => at <= snapshot.reportedAt);
  const status = before.find((alarm) => alarm.kind === 'status');
  const trigger = before.find(({ kind, at }) => kind === 'trigger' && at > snapshot.reportedAt - triggerShownMs);
  const shown: Document = {};
  if (status?.kind === 'status' && wants('vehicle.alarm.status')) shown['status'] = { activation: status.activation };
  if (trigger?.kind === 'trigger' && wants('vehicle.alarm.trigger')) shown['trigger'] = triggerOf(trigger, position);
  return Object.keys(shown).length > 0 ? shown : undefined;
}

const triggerOf = (
  { at, type }: WorldAlarm & { readonly kind: 'trigger' },
  position: (at: number) => Snapshot | null,
): Document => {
  const place = position(at);
  return { type, startAt: instant(at), position: place ? representPosition(place, false) : undefined };
};

/** Without links. */
export function representTelemetry(message: Message, requested: MessageRequest): Document {
  const { snapshot, position } = message;
  const { wants, extensions } = requested;
  const { driving, reportedAt, since, traits, vehicle } = snapshot;
  const all = wants('vehicle');
  const extension: Document = {};
  const place = extensions.has('location') ? position(reportedAt) : null;
  if (place) {
    const feature = representPosition(place, false);
    extension['location'] = { ...feature, properties: timeless(feature['properties'] as Document) };
  }
  if (extensions.has('maintenance') && !traits.withoutMaintenance) {
    const due = maintenanceOf(snapshot);
    extension['maintenance'] = {
      vin: vehicle.vin,
      createdAt: instant(reportedAt),
      daysBeforeMaintenance: due.days,
      mileageBeforeMaintenance: due.mileage,
    };
  }
  const ofVehicle: Document = {
    engines: wants('vehicle.engines') ? representEngines(snapshot).map(timeless) : undefined,
    energies: wants('vehicle.energies') ? representEnergies(snapshot).map(timeless) : undefined,
    transmission: wants('vehicle.transmission') ? representTransmission(snapshot) : undefined,
    powertrain: all ? { status: runningState(snapshot) } : undefined,
    adas: wants('vehicle.adas') ? representAdas(snapshot) : undefined,
    lighting: wants('vehicle.lighting') ? lightingOf(snapshot) : undefined,
    lightingSystem: wants('vehicle.lightingSystem') ? timeless(representLights(snapshot)) : undefined,
    ignition: wants('vehicle.ignition')
      ? { createdAt: instant(since), type: driving ? (reportedAt - since < 60_000 ? 'StartUp' : 'Start') : 'Stop' }
      : undefined,
    doorsState: wants('vehicle.doorsState') ? timeless(representDoors(snapshot)) : undefined,
    battery: wants('vehicle.battery') ? { voltage: batteryHealthOf(vehicle.seed) } : undefined,
    safety: wants('vehicle.safety') ? timeless(representSafety(snapshot)) : undefined,
    wipingBlades: wants('vehicle.wipingBlades') ? representWipers(snapshot) : undefined,
    odometer: all ? { mileage: snapshot.mileage } : undefined,
    alarm: alarmOf(message, requested),
    kinetic: all ? { acceleration: snapshot.acceleration, speed: snapshot.speed, moving: driving } : undefined,
    drivingBehavior: wants('vehicle.drivingBehavior') ? { mode: drivingModeOf(snapshot) } : undefined,
  };
  const anything = Object.values(ofVehicle).some((group) => group !== undefined);
  return {
    createdAt: instant(reportedAt),
    privacy: wants('privacy') ? { state: traits.privacy } : undefined,
    vehicle: anything ? ofVehicle : undefined,
    environment: wants('environment')
      ? { luminosity: { day: snapshot.day }, air: { temp: snapshot.airTemperature } }
      : undefined,
    _embedded: extensions.size > 0 ? { extension } : undefined,
  };
}
