import type { DoorsState } from '../../../../domain/index.js';
import { doorIdentifier, doorOpeningState, doorsLockState } from '../../values/enums.js';
import type { GroupReader } from '../../reader/reader.js';

export function readDoors(doors: GroupReader): DoorsState {
  return {
    ...doors.enumListField('lockedStates', doorsLockState),
    opening: doors.list('opening', (opening) => ({
      ...opening.enumField('identifier', doorIdentifier),
      ...opening.enumField('state', doorOpeningState),
    })),
    ...doors.times(),
  };
}
