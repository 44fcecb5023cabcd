import type { RemotePreconditioning } from '../../../domain/index.js';
import { programAction } from '../enums.js';
import type { GroupReader } from '../reader.js';
import { readPreconditioningProgram } from '../status/preconditioning.js';

export function readRemotePreconditioning(preconditioning: GroupReader): RemotePreconditioning {
  return {
    airConditioning: preconditioning.group(['airConditioning', 'airConditioner', 'airCondioner'], (air) => ({
      immediate: air.boolean('immediate'),
      programs: air.list('programs', (program) => ({
        ...readPreconditioningProgram(program),
        ...program.enumField('actionsType', programAction),
      })),
    })),
  };
}
