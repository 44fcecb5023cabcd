/** Movement of the vehicle. */
export interface Kinetic {
  /** Metres per second squared. */
  readonly acceleration: number | null;
  /** Kilometres per hour. */
  readonly speed: number | null;
  /** Estimated distance in metres. API v2 only. */
  readonly pace: number | null;
  readonly moving: boolean | null;
  /** When the vehicle reported it. */
  readonly createdAt: Date | null;
}
