import { DoorIdentifier, DoorOpeningState, DoorsLockState } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(
  DoorsLockState,
  'DoorsLockState',
  'Which doors are locked or unlocked. Several may hold at the same time.',
  {
    UNLOCKED: 'All doors are unlocked.',
    LOCKED: 'All doors are locked.',
    SUPER_LOCKED: 'Locked so that they cannot be opened from inside either.',
  },
);

describeEnum(DoorIdentifier, 'DoorIdentifier', 'A door, the boot, or a window that is watched like a door.', {
  TRUNK: 'The boot.',
  ROOF_WINDOW: 'The sunroof.',
});

describeEnum(DoorOpeningState, 'DoorOpeningState', 'Whether a door is open.');

export { DoorIdentifier, DoorOpeningState, DoorsLockState };
