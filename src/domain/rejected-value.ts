/** What the upstream sent and nobody can believe: the field itself is null. */
export interface RejectedValue {
  /**
   * The graph's names of the fields on the way to the value, with indexes as the upstream's lists count:
   * `energies[0].extension.electric.battery.health.resistance`.
   */
  readonly path: string;
  /** The upstream's text or number as text; what is neither as JSON. Cut after 100 characters, with `…` at the end. */
  readonly raw: string;
}
