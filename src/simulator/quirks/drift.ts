import type { Document } from '../representation/document.js';
import { inside, mapLeaves } from './traverse.js';

/** Other spellings of listed values, by the member's name. */
const spellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: { Acquire: 'Aquire', Estimated: 'Estimate', Thermic: 'Thermal' },
  motorization: { Thermic: 'Thermal' },
  propulsion: { Thermal: 'Thermic' },
  state: { Closed: 'Close' },
  // The documentation lets a kind of telemetry follow.
  extendedEventParam: { 'vehicle.telemetry': 'vehicle.telemetry.vehicle.energies' },
  lockedStates: { TrunkUnLocked: 'TrunkUnlocked' },
  lockedState: { TrunkUnLocked: 'TrunkUnlocked' },
};

/** Q18: spellings drift in every document, and some hold values that no list has. */
export function driftEnums(document: Document, seed: number): Document {
  const drifted = mapLeaves(document, (key, leaf) =>
    typeof leaf === 'string' ? (spellings[key]?.[leaf] ?? leaf) : leaf,
  ) as Document;
  if (seed % 3 !== 0) return drifted;
  if ('severity' in drifted) drifted['type'] = 'QuantumSensorFault';
  if ('motorization' in drifted) drifted['motorization'] = 'Compressed Air';
  if ('remoteActionId' in drifted) drifted['status'] = 'Queued';
  if ('failureCause' in drifted) drifted['failureCause'] = 'SolarFlare';
  const trigger = inside(drifted, 'trigger');
  if (trigger) trigger['type'] = 'SunroofBreakIn';
  const ignition = inside(drifted, 'ignition');
  if (ignition) ignition['type'] = 'Accessory';
  const behaviour = inside(drifted, 'drivingBehavior');
  if (behaviour) behaviour['mode'] = 'Turbo';
  return drifted;
}
