import type { Traits, WorldVehicle } from '../world/vehicle.js';
import { representCapabilities } from './capabilities.js';
import { instant, type Document } from './document.js';
import { collectionLink, fleetPath, link, vehiclePath, type LinkStyle } from './links.js';

export interface VehicleRequest {
  /** `branding`, `pictures`, `onboardCapabilities`. */
  readonly extensions: ReadonlySet<string>;
  readonly locale: string | null;
  /** Whether it is an item of a collection, which has fewer members than the resource itself. */
  readonly item: boolean;
}

/** The label in the requested language. */
const labelOf = (traits: Traits, locale: string | null): string =>
  locale?.toLowerCase().startsWith('fr')
    ? traits.label.replace('Electric', 'Électrique').replace('Hybrid', 'Hybride')
    : traits.label;

function linksOf(vehicle: WorldVehicle, style: LinkStyle, item: boolean): Document {
  const path = vehiclePath(vehicle);
  const third = style.version === 'v3';
  return {
    self: link(style, path),
    fleet: link(style, fleetPath(vehicle.fleetId)),
    lastPosition: { ...link(style, `${path}/lastPosition`), type: 'application/vnd.geo+json' },
    trips: link(style, `${path}/trips`),
    maintenance: link(style, `${path}/maintenance`),
    alerts: collectionLink(style, `${path}/alerts`, ['timestamps*', 'indexRange', 'pageSize']),
    status: link(style, `${path}/status`),
    telemetry: link(style, `${path}/telemetry`),
    collisions: link(style, `${path}/collisions`),
    alarms: third && !item ? link(style, `${path}/alarms`) : undefined,
    monitors: link(style, `${fleetPath(vehicle.fleetId)}/monitors`),
    callbacks: link(style, `${fleetPath(vehicle.fleetId)}/remote/callbacks`),
    // The client expands {cbid}.
    remotes: third ? { ...link(style, `${path}/callbacks/{cbid}/remotes`), templated: true } : undefined,
  };
}

export function representVehicle(
  vehicle: WorldVehicle,
  traits: Traits,
  style: LinkStyle,
  requested: VehicleRequest,
): Document {
  const times = { createdAt: instant(traits.createdAt), updatedAt: instant(traits.updatedAt) };
  const identity = { id: vehicle.id, vin: vehicle.vin, ...times, _links: linksOf(vehicle, style, requested.item) };
  if (style.version === 'v2') {
    const label = requested.item ? undefined : labelOf(traits, requested.locale);
    return { ...identity, brand: traits.brand, label, pictures: traits.pictures };
  }
  return { ...identity, motorization: traits.motorization, ...extensionOf(vehicle, traits, requested) };
}

/** `GET /vehicles/{vin}` of v3. */
export function representCharacteristics(vehicle: WorldVehicle, traits: Traits, requested: VehicleRequest): Document {
  return {
    vin: vehicle.vin,
    motorization: traits.motorization,
    createdAt: instant(traits.createdAt),
    ...extensionOf(vehicle, traits, requested),
  };
}

function extensionOf(vehicle: WorldVehicle, traits: Traits, { extensions, locale, item }: VehicleRequest): Document {
  const extension: Document = {};
  if (extensions.has('branding')) {
    extension['branding'] = { brand: traits.brand, label: item ? undefined : labelOf(traits, locale) };
  }
  if (extensions.has('pictures')) extension['pictures'] = traits.pictures;
  if (extensions.has('onboardCapabilities')) extension['onboardCapabilities'] = representCapabilities(vehicle, traits);
  return extensions.size === 0 ? {} : { _embedded: { extension } };
}
