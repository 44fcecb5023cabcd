import type {
  Capabilities,
  ChargingParameters,
  ChargingPreferencesParameter,
  PreconditioningParameters,
  RemoteCapability,
} from '../../../domain/index.js';
import { notNegative } from './numbers.js';
import type { GroupReader } from '../reader/reader.js';

/** Reads the `onboardCapabilities` extension. */
export function readCapabilities(group: GroupReader): Capabilities {
  return {
    data: group.strings('data'),
    remote: group.group('remote', (remote) => ({
      preconditioning: remote.group('preconditioning', (action) => ({
        ...readAction(action),
        parameters: action.group('parameters', readPreconditioningParameters),
      })),
      charging: remote.group('charging', (action) => ({
        ...readAction(action),
        parameters: action.group('parameters', readChargingParameters),
      })),
      door: remote.group('door', readAction),
      horn: remote.group('horn', readAction),
      lights: remote.group('lights', readAction),
      wakeup: remote.group('wakeup', readAction),
      navigation: remote.group('navigation', readAction),
      stolen: remote.group('stolen', readAction),
    })),
  };
}

function readAction(action: GroupReader): RemoteCapability {
  return { supported: action.boolean('supported'), scopeName: action.string('scopeName') };
}

function readPreconditioningParameters(parameters: GroupReader): PreconditioningParameters {
  return {
    programs: parameters.group('programs', (programs) => ({ size: programs.integer('size', notNegative) })),
    immediate: parameters.boolean('immediate'),
  };
}

function readChargingParameters(parameters: GroupReader): ChargingParameters {
  // The specification describes `preferences` next to `schedule`, but also requires it inside, without a type. A boolean
  // there has no level or type.
  let inSchedule: ChargingPreferencesParameter | null = null;
  const schedule = parameters.group('schedule', (group) => {
    if (typeof group.raw('preferences') !== 'boolean') inSchedule = group.group('preferences', readPreferences);
    return {
      programs: group.group('programs', (programs) => ({
        supported: programs.boolean('supported'),
        size: programs.integer('size', notNegative),
      })),
      nextDelayedTime: group.boolean('nextDelayedTime'),
    };
  });
  return {
    immediate: parameters.group('immediate', (immediate) => ({
      start: immediate.boolean('start'),
      stop: immediate.boolean('stop'),
    })),
    schedule,
    preferences: parameters.group('preferences', readPreferences) ?? inSchedule,
  };
}

function readPreferences(preferences: GroupReader): ChargingPreferencesParameter {
  return { level: preferences.boolean('level'), type: preferences.boolean('type') };
}
