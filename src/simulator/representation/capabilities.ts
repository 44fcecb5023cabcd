import { roll, salt } from '../world/generation/random.js';
import type { Traits, WorldVehicle } from '../world/vehicle.js';
import type { Document } from './document.js';

const everywhere = [
  'data:vehicle:devices:pnc',
  'data:telemetry',
  'data:telemetry:environment',
  'data:telemetry:privacy',
  'data:telemetry:vehicle',
  'data:telemetry:vehicle:ignition',
  'data:telemetry:vehicle:energies',
  'data:telemetry:vehicle:engines',
  'data:telemetry:vehicle:doorsState',
  'data:telemetry:vehicle:powertrain',
  'data:telemetry:vehicle:battery',
  'data:telemetry:vehicle:safety',
  'data:telemetry:vehicle:odometer',
  'data:telemetry:vehicle:kinetic',
  'data:telemetry:vehicle:transmission',
  'data:telemetry:vehicle:adas',
  'data:telemetry:vehicle:lightingSystem',
  'data:telemetry:vehicle:drivingBehavior',
  'data:telemetry:vehicle:wipingBlades',
  'data:position',
  'data:trip',
  'data:alert',
  'data:collision',
];

const of = { remote: salt('remote action') };
const simpleActions = ['door', 'horn', 'lights', 'wakeup', 'navigation'] as const;

/** The data that the vehicle can report and the remote actions that it supports. */
export function representCapabilities(vehicle: WorldVehicle, traits: Traits): Document {
  const chargeable = traits.motorization === 'Electric' || traits.motorization === 'Hybrid';
  const supports = (action: number): boolean => roll(vehicle.seed, of.remote, action) < 0.85;
  const data = [
    ...everywhere,
    ...(chargeable ? ['data:telemetry:vehicle:preconditioning'] : []),
    ...(traits.withoutMaintenance ? [] : ['data:telemetry:vehicle:maintenance']),
    ...(traits.alarmFitted ? ['data:telemetry:vehicle:alarm'] : []),
  ];
  const simple = simpleActions.map(
    (action, index) => [action, { supported: supports(index), scopeName: `remote:${action}:write` }] as const,
  );
  return {
    data,
    remote: {
      ...Object.fromEntries(simple),
      preconditioning: {
        supported: chargeable,
        scopeName: 'remote:preconditioning:write',
        parameters: { programs: { size: chargeable ? 4 : 0 }, immediate: chargeable },
      },
      charging: {
        supported: chargeable,
        scopeName: 'remote:charging:write',
        parameters: {
          immediate: { start: chargeable, stop: chargeable },
          schedule: {
            programs: { supported: chargeable, size: chargeable ? 2 : 0 },
            nextDelayedTime: chargeable,
            preferences: true,
          },
          preferences: { level: chargeable, type: traits.motorization === 'Electric' },
        },
      },
      stolen: { supported: supports(simpleActions.length) },
    },
  };
}
