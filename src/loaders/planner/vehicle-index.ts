/** The names by which a vehicle is known; either may be missing in what the upstream says. */
export interface VehicleIds {
  readonly vehicleId: string | null;
  readonly vin: string | null;
}

/**
 * Finds values by the vehicle that they belong to. The VIN decides where both sides have one, since the vendor may
 * give a vehicle a new id (Q10) and nothing promises that an old id is not given again; the id decides otherwise.
 */
export class VehicleIndex<T> {
  readonly #byVin = new Map<string, T>();
  readonly #byId = new Map<string, { readonly vin: string | null; readonly value: T }>();
  readonly #isOlder: (one: T, other: T) => boolean;

  /** @param isOlder Of two values of one vehicle, whether the first is the older one (Q11). Default: the later added stays. */
  constructor(isOlder: (one: T, other: T) => boolean = () => false) {
    this.#isOlder = isOlder;
  }

  add(names: VehicleIds, value: T): void {
    const { vin, vehicleId } = names;
    if (vin !== null && this.#replaces(value, this.#byVin.get(vin))) this.#byVin.set(vin, value);
    if (vehicleId !== null && this.#replaces(value, this.#byId.get(vehicleId)?.value)) {
      this.#byId.set(vehicleId, { vin, value });
    }
  }

  find(names: VehicleIds): T | undefined {
    const byVin = names.vin === null ? undefined : this.#byVin.get(names.vin);
    if (byVin !== undefined) return byVin;
    const byId = names.vehicleId === null ? undefined : this.#byId.get(names.vehicleId);
    if (byId === undefined) return undefined;
    const sameVehicle = names.vin === null || byId.vin === null || names.vin === byId.vin;
    return sameVehicle ? byId.value : undefined;
  }

  /** How many vehicles there are values of. */
  get size(): number {
    return Math.max(this.#byVin.size, this.#byId.size);
  }

  #replaces(value: T, known: T | undefined): boolean {
    return known === undefined || !this.#isOlder(value, known);
  }
}
