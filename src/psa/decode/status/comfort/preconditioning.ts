import type { Preconditioning, PreconditioningProgram } from '../../../../domain/index.js';
import {
  preconditioningFailureCause,
  preconditioningStartingCause,
  preconditioningStatus,
  programRecurrence,
} from '../../values/enums.js';
import { notNegative } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';
import { readOccurrence } from '../program.js';

export function readPreconditioning(preconditioning: GroupReader): Preconditioning {
  return {
    airConditioning: preconditioning.group('airConditioning', (air) => ({
      ...air.enumField('status', preconditioningStatus),
      ...air.enumField('startingCause', preconditioningStartingCause),
      ...air.enumField('failureCause', preconditioningFailureCause),
      programs: air.list('programs', readPreconditioningProgram),
      ...air.times(),
    })),
    ...preconditioning.times(),
  };
}

export function readPreconditioningProgram(program: GroupReader): PreconditioningProgram {
  return {
    slot: program.integer('slot', notNegative),
    enabled: program.boolean('enabled'),
    ...program.enumField('recurrence', programRecurrence),
    start: program.duration('start'),
    occurrence: readOccurrence(program),
  };
}
