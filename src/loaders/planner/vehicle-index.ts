/** The ids of a vehicle; either may be missing in upstream data. */
export interface VehicleIds {
  readonly vehicleId: string | null;
  readonly vin: string | null;
}

/**
 * Finds values by their vehicle. VINs are compared if both sides have one, ids otherwise: the vendor may change the id of a
 * vehicle (`Q10`) and might reuse an old one.
 */
export class VehicleIndex<T> {
  readonly #byVin = new Map<string, T>();
  readonly #byId = new Map<string, { readonly vin: string | null; readonly value: T }>();
  readonly #isOlder: (one: T, other: T) => boolean;

  /** @param isOlder Whether the first of two values of one vehicle is older (`Q11`). Default: the last one added wins. */
  constructor(isOlder: (one: T, other: T) => boolean = () => false) {
    this.#isOlder = isOlder;
  }

  add({ vin, vehicleId }: VehicleIds, value: T): void {
    if (vin !== null && this.#replaces(value, this.#byVin.get(vin))) this.#byVin.set(vin, value);
    if (vehicleId !== null && this.#replaces(value, this.#byId.get(vehicleId)?.value)) {
      this.#byId.set(vehicleId, { vin, value });
    }
  }

  find({ vin, vehicleId }: VehicleIds): T | undefined {
    const byVin = vin === null ? undefined : this.#byVin.get(vin);
    if (byVin !== undefined) return byVin;
    const byId = vehicleId === null ? undefined : this.#byId.get(vehicleId);
    if (byId === undefined) return undefined;
    const sameVehicle = vin === null || byId.vin === null || vin === byId.vin;
    return sameVehicle ? byId.value : undefined;
  }

  /** Number of vehicles with a value. */
  get size(): number {
    return Math.max(this.#byVin.size, this.#byId.size);
  }

  #replaces(value: T, known: T | undefined): boolean {
    return known === undefined || !this.#isOlder(value, known);
  }
}
