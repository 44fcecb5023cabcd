/** A JSON object from outside, whose members are not decoded yet. */
export type Resource = Readonly<Record<string, unknown>>;

/** A plain JSON object: not null, not an array. */
export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an embedded copy has all required members. A partial one (HAL §4.1.2) lacks some; null counts as present. */
export function isWhole(item: Resource, required: readonly string[]): boolean {
  return required.every((member) => Object.hasOwn(item, member) && item[member] !== undefined);
}
