import type { Snapshot } from '../../world/driving/snapshot.js';
import { roll, salt } from '../../world/generation/random.js';
import { instant, type Document } from '../document.js';

const of = { quality: salt('signal quality'), fix: salt('fix'), kind: salt('position type') };

const sixPlaces = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A GeoJSON Feature (RFC 7946): longitude, latitude, altitude in metres. */
export function representPosition(snapshot: Snapshot, withVin: boolean): Document {
  const { vehicle, place, reportedAt } = snapshot;
  const acquired = roll(vehicle.seed, of.kind, Math.floor(reportedAt / 3_600_000)) < 0.9;
  return {
    type: 'Feature',
    geometry: {
      type: 'Point',
      coordinates: [sixPlaces(place.longitude), sixPlaces(place.latitude), Math.round(place.altitude)],
    },
    properties: {
      vin: withVin ? vehicle.vin : undefined,
      createdAt: instant(reportedAt),
      heading: place.heading,
      signalQuality: 1 + Math.floor(roll(vehicle.seed, of.quality, Math.floor(reportedAt / 60_000)) * 9),
      type: acquired ? 'Acquire' : 'Estimated',
      fixStatus: acquired ? (roll(vehicle.seed, of.fix) < 0.85 ? '3D' : '2D') : undefined,
    },
  };
}
