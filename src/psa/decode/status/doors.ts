import type { DoorsState } from '../../../domain/index.js';
import { doorIdentifier, doorOpeningState, doorsLockState } from '../enums.js';
import type { GroupReader } from '../reader.js';

export function readDoors(doors: GroupReader): DoorsState {
  return {
    // v2 has a single `lockedState`.
    ...doors.enumListField('lockedStates', doorsLockState, ['lockedStates', 'lockedState']),
    opening: doors.list('opening', (opening) => ({
      ...opening.enumField('identifier', doorIdentifier),
      ...opening.enumField('state', doorOpeningState),
    })),
    createdAt: doors.date('createdAt'),
    updatedAt: doors.date('updatedAt'),
  };
}
