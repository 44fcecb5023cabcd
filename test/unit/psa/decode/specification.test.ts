import { describe, expect, it } from '@jest/globals';
import {
  decodeAlarm,
  decodeAlert,
  decodeCollision,
  decodeFleet,
  decodeMaintenance,
  decodeMonitor,
  decodePosition,
  decodeRemoteAction,
  decodeRemoteCallback,
  decodeStatus,
  decodeStolenReport,
  decodeTelemetry,
  decodeTrip,
  decodeVehicle,
  decodeVehicleInformation,
} from '../../../../src/psa/decode/index.js';
import type { DecodeContext } from '../../../../src/psa/decode/index.js';
import type { Resource } from '../../../../src/hal/index.js';
import { links, testContext } from './support/decoding.js';
import { pathsOf, withValueAt } from './support/json.js';
import { readSpecification } from './support/specification.js';

const decoders: Readonly<Record<string, (resource: Resource, context: DecodeContext) => unknown>> = {
  Fleet: (resource, { drift }) => decodeFleet(resource, drift),
  Vehicle: decodeVehicle,
  VehicleItem: decodeVehicle,
  Status: decodeStatus,
  Position: decodePosition,
  Maintenance: decodeMaintenance,
  Alert: decodeAlert,
  Trip: decodeTrip,
  Telemetry: decodeTelemetry,
  Collision: decodeCollision,
  AlarmDetails: decodeAlarm,
  Stolen: decodeStolenReport,
  Monitor: decodeMonitor,
  MonitorRef: decodeMonitor,
  RemoteCallback: decodeRemoteCallback,
  CallbackRef: decodeRemoteCallback,
  RemoteAction: decodeRemoteAction,
  RemotePostResponse: decodeRemoteAction,
  VehicleCapabilities: decodeVehicleInformation,
};

/** v2 has no separate schema for the vehicles of a list, and the other resources have none. */
const onlyV3 =
  /^(VehicleItem|AlarmDetails|Stolen|RemoteCallback|CallbackRef|RemoteAction|RemotePostResponse|VehicleCapabilities)$/;

/** Values with two places: the first is only read if the second is absent. */
const shadowed: readonly (readonly [RegExp, readonly (string | number)[]])[] = [
  [/^engines\.0\.oil\./, ['engines', 0, 'extension']],
  [/^vehicle\.engines\.0\.oil\./, ['vehicle', 'engines', 0, 'extension']],
  [/^_embedded\.extension\.odometer\./, ['odometer']],
  [/^_embedded\.extension\.kinetic\./, ['kinetic']],
  [/^_embedded\.extension\.odometer\./, ['vehicle', 'odometer']],
  [/^_embedded\.extension\.kinetic\./, ['vehicle', 'kinetic']],
  [/^(brand|pictures)$/, ['_embedded']],
  // The sample's privacy hides it.
  [/^lastPosition\./, ['privacy']],
  [/^remote\.charging\.nextDelayedTime$/, ['remote', 'charging', 'schedule', 'nextDelayedTime']],
];

/** Constants of GeoJSON, and the VIN of a position. */
const leftOut = /(^|\.)(geometry\.type|properties\.vin)$|^type$|(Position|position|location|positions\.0)\.type$/;

const cases = (['v2', 'v3'] as const).flatMap((version) =>
  Object.keys(decoders)
    .filter((schema) => version === 'v3' || !onlyV3.test(schema))
    .map((schema) => ({ version, schema })),
);

describe('the decoders against the specification', () => {
  const read = ({ version, schema }: (typeof cases)[number]) => {
    const specification = readSpecification(version);
    const decode = decoders[schema] as (resource: Resource, context: DecodeContext) => unknown;
    const document = {
      ...specification.sample(schema),
      ...links('/fleets/from-self/vehicles/from-self/thing/from-self'),
    };
    return { specification, decode, document };
  };

  it.each(cases)('reads every leaf of $schema in $version', (which) => {
    const { decode, document } = read(which);
    const context = testContext();
    const decoded = JSON.stringify(decode(document, context));
    expect(context.drifted()).toEqual([]);

    const leaves = pathsOf(document).filter((path) => path[0] !== '_links' && isLeaf(document, path));
    expect(leaves.length).toBeGreaterThan(1);
    const ignored = leaves.filter((path) => {
      const dotted = path.join('.');
      if (which.schema === 'Position' || /osition|location/.test(dotted)) {
        if (leftOut.test(dotted)) return false;
      }
      const shadow = shadowed.find(([pattern, [first]]) => pattern.test(dotted) && (first ?? '') in document)?.[1];
      const [before, after] = [document, withValueAt(document, path, undefined)].map((each) =>
        shadow ? withValueAt(each, shadow, undefined) : each,
      );
      const base = shadow ? JSON.stringify(decode(before as Resource, testContext())) : decoded;
      return JSON.stringify(decode(after as Resource, testContext())) === base;
    });
    expect(ignored.map((path) => path.join('.'))).toEqual([]);
  });

  it.each(cases)('has an enum name for every value of the enumerations of $schema in $version', (which) => {
    const { specification, decode, document } = read(which);
    for (const { path, values } of specification.enums(which.schema)) {
      const decoded = [...new Set(values)].map((value) => {
        const context = testContext();
        const shown = path[0] === 'lastPosition' ? withValueAt(document, ['privacy'], undefined) : document;
        const result = decode(withValueAt(shown as Resource, path, value) as Resource, context);
        expect({ value, drift: context.drifted() }).toEqual({ value, drift: [] });
        // Without the raw texts: two values with one name would look the same.
        return JSON.stringify(result, (key, member) => (key.endsWith('Raw') ? null : member));
      });
      expect({ path, names: new Set(decoded).size }).toEqual({ path, names: new Set(values).size });
    }
  });
});

/** A list of plain values is one leaf. */
function isLeaf(document: unknown, path: readonly (string | number)[]): boolean {
  const at = (keys: readonly (string | number)[]) =>
    keys.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], document);
  const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
  const value = at(path);
  if (Array.isArray(value)) return value.every(isPlain);
  return isPlain(value) && !Array.isArray(at(path.slice(0, -1)));
}
