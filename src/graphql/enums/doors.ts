import { DoorIdentifier, DoorOpeningState, DoorsLockState } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(
  DoorsLockState,
  'DoorsLockState',
  'Which doors are locked or unlocked. Several states may apply at the same time.',
  {
    UNLOCKED: 'All doors are unlocked.',
    LOCKED: 'All doors are locked.',
    SUPER_LOCKED: 'Deadlocked: the doors cannot be opened from inside.',
  },
);

describeEnum(DoorIdentifier, 'DoorIdentifier', 'A door, the boot, or a window that is monitored like a door.', {
  TRUNK: 'The boot.',
  ROOF_WINDOW: 'The sunroof.',
});

describeEnum(DoorOpeningState, 'DoorOpeningState', 'Whether a door is open.');

export { DoorIdentifier, DoorOpeningState, DoorsLockState };
