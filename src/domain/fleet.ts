/** A fleet of the subscription. */
export interface Fleet {
  /** The vendor's id of the fleet. */
  readonly fleetId: string;
  readonly name: string | null;
  readonly description: string | null;
  /** When the fleet was created upstream. */
  readonly createdAt: Date | null;
  /** When the fleet was last changed upstream. */
  readonly updatedAt: Date | null;
}
