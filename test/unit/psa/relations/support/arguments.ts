import {
  AlarmKind,
  RemoteType,
  telemetryExtensions,
  TelemetryType,
  TripState,
  vehicleExtensions,
} from '../../../../../src/domain/index.js';

const early = new Date('2026-03-01T12:00:00Z');
const late = new Date('2026-03-02T12:00:00Z');

/** All arguments of relations, entities and collections, with all their values. */
export function fullArguments(name: string) {
  const isTelemetry = /telemetry$/i.test(name);
  return {
    profile: 'END_USER',
    intervals: [
      { from: early, to: late, lasting: null },
      { from: early, to: null, lasting: null },
      { from: null, to: late, lasting: null },
      { from: early, to: null, lasting: 'PT1H30M' },
    ],
    distance: { min: 0.5, max: 20 },
    duration: { min: 10, max: null },
    states: Object.values(TripState),
    kinds: Object.values(AlarmKind),
    types: isTelemetry ? Object.values(TelemetryType) : Object.values(RemoteType),
    extensions: new Set<string>(isTelemetry ? telemetryExtensions : vehicleExtensions),
    tolerance: 0.05,
    locale: 'fr-FR',
    vinPrefix: 'VF3',
    callbackId: 'cb1',
    vehicleId: 'v1',
  };
}

/** The same arguments, all unset. */
export const noArguments = {
  profile: null,
  intervals: [],
  distance: null,
  duration: null,
  states: [],
  kinds: [],
  types: [],
  extensions: new Set<string>(),
  tolerance: null,
  locale: null,
  vinPrefix: null,
  callbackId: 'cb1',
  vehicleId: 'v1',
};
