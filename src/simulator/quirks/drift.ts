import type { Document } from '../representation/document.js';
import { inside, mapLeaves } from './traverse.js';

/** Spellings of enumeration values that differ from the specification, by key. */
const spellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: { Acquire: 'Aquire', Estimated: 'Estimate', Thermic: 'Thermal' },
  motorization: { Thermic: 'Thermal' },
  propulsion: { Thermal: 'Thermic' },
  state: { Closed: 'Close' },
  // The documentation allows a telemetry type as suffix.
  extendedEventParam: { 'vehicle.telemetry': 'vehicle.telemetry.vehicle.energies' },
  lockedStates: { TrunkUnLocked: 'TrunkUnlocked' },
  lockedState: { TrunkUnLocked: 'TrunkUnlocked' },
};

/** Q18: other spellings in every document, and unspecified values in some. */
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
