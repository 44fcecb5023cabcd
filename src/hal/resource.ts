/** A JSON object as it came from outside: nothing is known of its members until they are decoded. */
export type Resource = Readonly<Record<string, unknown>>;

/** A plain JSON object: not null, not an array. */
export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A partial copy (HAL §4.1.2) lacks one of the members that the reader needs; null counts as there. */
export function isWhole(item: Resource, required: readonly string[]): boolean {
  return required.every((member) => Object.hasOwn(item, member) && item[member] !== undefined);
}
