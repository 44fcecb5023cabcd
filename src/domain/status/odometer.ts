/** Distance counter. It may go backwards between answers (`Q11`). */
export interface Odometer {
  /** Kilometres; an upstream 0 with the ignition off means unknown and is null (`Q14`). */
  readonly mileage: number | null;
  /** When the vehicle reported it. */
  readonly createdAt: Date | null;
}
