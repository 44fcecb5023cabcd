/**
 * View of the data. `FLEET` is the upstream's default; `END_USER` omits the data that the vehicle's driver keeps private.
 * API v3 only: v2 has one view.
 */
export const DataProfile = { FLEET: 'FLEET', END_USER: 'END_USER' } as const;
export type DataProfile = (typeof DataProfile)[keyof typeof DataProfile];

/** Arguments of data that has both views; null: the upstream's default. */
export interface ProfileArguments {
  readonly profile: DataProfile | null;
}
