/** Side of the vehicle that a collision hit. */
export const CollisionSide = {
  FRONT: 'FRONT',
  REAR: 'REAR',
  LATERAL: 'LATERAL',
  UNKNOWN: 'UNKNOWN',
} as const;
export type CollisionSide = (typeof CollisionSide)[keyof typeof CollisionSide];

/** Severity of a collision, derived from what the vehicle triggered. */
export const CollisionSeverity = {
  MINIMAL: 'MINIMAL',
  MINOR: 'MINOR',
  MAJOR: 'MAJOR',
  UNKNOWN: 'UNKNOWN',
} as const;
export type CollisionSeverity = (typeof CollisionSeverity)[keyof typeof CollisionSeverity];
