/**
 * Whose view of the data is asked for. The fleet's own view is what the upstream gives unasked; `END_USER` leaves out what
 * the vehicle's driver keeps private. API v3 only: v2 has one view.
 */
export const DataProfile = { FLEET: 'FLEET', END_USER: 'END_USER' } as const;
export type DataProfile = (typeof DataProfile)[keyof typeof DataProfile];

/** Arguments of what can be read in either view; null is the upstream's default. */
export interface ProfileArguments {
  readonly profile: DataProfile | null;
}
