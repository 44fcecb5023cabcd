/** Lock state of the doors. */
export const DoorsLockState = {
  UNLOCKED: 'UNLOCKED',
  LOCKED: 'LOCKED',
  SUPER_LOCKED: 'SUPER_LOCKED',
  DRIVER_DOOR_UNLOCKED: 'DRIVER_DOOR_UNLOCKED',
  CABIN_DOORS_UNLOCKED: 'CABIN_DOORS_UNLOCKED',
  CARGO_DOORS_LOCKED: 'CARGO_DOORS_LOCKED',
  CARGO_DOORS_UNLOCKED: 'CARGO_DOORS_UNLOCKED',
  REAR_DOORS_UNLOCKED: 'REAR_DOORS_UNLOCKED',
  REAR_DOORS_LOCKED: 'REAR_DOORS_LOCKED',
  TRUNK_LOCKED: 'TRUNK_LOCKED',
  TRUNK_UNLOCKED: 'TRUNK_UNLOCKED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DoorsLockState = (typeof DoorsLockState)[keyof typeof DoorsLockState];

/** A door, the trunk, or a window that is monitored like a door. */
export const DoorIdentifier = {
  DRIVER: 'DRIVER',
  PASSENGER: 'PASSENGER',
  REAR_LEFT: 'REAR_LEFT',
  REAR_RIGHT: 'REAR_RIGHT',
  TRUNK: 'TRUNK',
  REAR_WINDOW: 'REAR_WINDOW',
  ROOF_WINDOW: 'ROOF_WINDOW',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DoorIdentifier = (typeof DoorIdentifier)[keyof typeof DoorIdentifier];

/** Whether a door is open. */
export const DoorOpeningState = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DoorOpeningState = (typeof DoorOpeningState)[keyof typeof DoorOpeningState];
