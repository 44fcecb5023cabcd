/** Surroundings of the vehicle. */
export interface Environment {
  readonly luminosity: Luminosity | null;
  readonly air: OutsideAir | null;
}

export interface Luminosity {
  /** Whether it is day. */
  readonly day: boolean | null;
  /** When the vehicle reported it. API v3 only. */
  readonly createdAt: Date | null;
}

export interface OutsideAir {
  /** Degrees Celsius; the upstream's 215 and more mean unknown and are null (`Q14`). */
  readonly temp: number | null;
  /** When the vehicle reported it. API v3 only. */
  readonly createdAt: Date | null;
}
