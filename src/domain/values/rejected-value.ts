/** An implausible or invalid value of the upstream, whose field is null. */
export interface RejectedValue {
  /**
   * Path of the value by the graph's field names, with the indexes of the upstream's lists:
   * `energies[0].extension.electric.battery.health.resistance`.
   */
  readonly path: string;
  /** The string or number as text, any other value as JSON. Truncated after 100 characters, with a final `…`. */
  readonly raw: string;
}
