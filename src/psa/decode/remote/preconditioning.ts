import { ProgramAction, type RemotePreconditioning } from '../../../domain/index.js';
import { enumTable } from '../values/enum-table.js';
import type { GroupReader } from '../reader/reader.js';
import { readPreconditioningProgram } from '../status/comfort/preconditioning.js';

const programAction = enumTable(ProgramAction);

export function readRemotePreconditioning(preconditioning: GroupReader): RemotePreconditioning {
  return {
    airConditioning: preconditioning.group('airConditioning', (air) => ({
      immediate: air.boolean('immediate'),
      programs: air.list('programs', (program) => ({
        ...readPreconditioningProgram(program),
        ...program.enumField('actionsType', programAction),
      })),
    })),
  };
}
