/** Inventories of the vendor's OpenAPI documents, and their comparison. */
export { compareInventories } from './compare.js';
export type { Finding, FindingKind, FindingSubject } from './compare.js';
export { SpecificationError } from './errors.js';
export type { SpecificationErrorCode } from './errors.js';
export type { Inventory, Operation, Parameter, Shape } from './inventory.js';
export { readInventory } from './read-inventory.js';
export type { ReadInventory } from './read-inventory.js';
export { apiVersionOf, known } from './known/index.js';
export type { ApiVersion } from './known/index.js';
