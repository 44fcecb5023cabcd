import { scopesIncluding, type Grants } from '../../domain/index.js';

/** Alternative sets of scopes, as in Apollo Federation's `@requiresScopes`: all scopes of one of the sets are required. */
export type Requirement = readonly (readonly string[])[];

/** No scope required. */
export const open: Requirement = [[]];

/** Requires the scope, or one that includes it. */
export function scope(name: string): Requirement {
  return scopesIncluding(name).map((each) => [each]);
}

/** Requires both; redundant sets are removed. */
export function both(one: Requirement, other: Requirement): Requirement {
  const sets = one.flatMap((left) => other.map((right) => [...new Set([...left, ...right])].sort()));
  return sets.filter((set, index) => !sets.some((less, at) => at !== index && isSubset(less, set, at < index)));
}

export function isMet(requirement: Requirement, granted: Grants): boolean {
  return granted === '*' || requirement.some((set) => set.every((name) => granted.has(name)));
}

export function isOpen(requirement: Requirement): boolean {
  return requirement.some((set) => set.length === 0);
}

/** As text: `data:trip` and `data:position`, or another set. */
export function describeRequirement(requirement: Requirement): string {
  return requirement.map((set) => set.map((name) => `\`${name}\``).join(' and ')).join(', or ');
}

/** Whether `less` is a subset of `set`. Of equal sets the earlier one is kept. */
function isSubset(less: readonly string[], set: readonly string[], isEarlier: boolean): boolean {
  return less.every((name) => set.includes(name)) && (less.length < set.length || isEarlier);
}
