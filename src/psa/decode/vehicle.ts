import type { Vehicle, VehicleInformation } from '../../domain/index.js';
import { findEmbedded } from '../../hal/index.js';
import type { Resource } from '../../hal/index.js';
import { readCapabilities } from './values/capabilities.js';
import type { DecodeContext } from './reader/context.js';
import type { Drift } from './reader/drift.js';
import { motorization } from './values/enums.js';
import { ownId } from './values/ids.js';
import { readGroup } from './reader/reader.js';
import type { GroupReader } from './reader/reader.js';

/** Null without an id, both as member and in the self link. */
export function decodeVehicle(resource: Resource, { fleetId, drift }: DecodeContext): Vehicle | null {
  return readGroup(resource, 'vehicle', { drift }, (group) => {
    const vehicleId = ownId(resource);
    group.skip('id');
    const vehicle = { ...readInformation(group, resource, drift), updatedAt: group.date('updatedAt') };
    if (vehicleId === null) group.countBad('id');
    return vehicleId === null ? null : { fleetId, vehicleId, ...vehicle };
  });
}

/** The information that a vehicle has both within a fleet and by VIN. */
export function readInformation(group: GroupReader, resource: Resource, drift: Drift): VehicleInformation {
  const extension = readExtension(resource, drift);
  const brand = group.string('brand');
  const pictures = readPictures(group);
  // API v2 has it here.
  const label = group.string('label');
  return {
    vin: group.string('vin'),
    ...group.enumField('motorization', motorization),
    brand: extension?.branding?.brand ?? brand,
    label: extension?.branding?.label ?? label,
    pictures: extension?.pictures ?? pictures,
    capabilities: extension?.capabilities ?? null,
    createdAt: group.date('createdAt'),
  };
}

/** Only present if requested, and optional even then. */
function readExtension(resource: Resource, drift: Drift) {
  const embedded = findEmbedded(resource, ['extension', 'extensions']);
  if (embedded.state === 'absent') return null;
  const extension = embedded.state === 'one' ? embedded.item : Object.assign({}, ...embedded.items);
  return readGroup(extension, 'vehicle.extension', { drift }, (group) => ({
    branding: group.group('branding', (branding) => ({
      brand: branding.string('brand'),
      label: branding.string('label'),
    })),
    pictures: readPictures(group),
    capabilities: group.group('onboardCapabilities', readCapabilities),
  }));
}

/** Frontends embed these URLs, so only http and https are allowed. */
function readPictures(group: GroupReader): readonly string[] | null {
  return group.strings('pictures', (text) => /^https?:\/\//i.test(text) && URL.canParse(text));
}
