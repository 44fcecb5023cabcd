import { scopesIncluding, type Grants } from '../../domain/index.js';

/** Scopes that open something, in the shape of Apollo Federation's `@requiresScopes`: any of these sets, all of the set. */
export type Requirement = readonly (readonly string[])[];

/** What is open to everyone. */
export const open: Requirement = [[]];

/** The scope itself, or one of those that include it. */
export function scope(name: string): Requirement {
  return scopesIncluding(name).map((each) => [each]);
}

export function both(one: Requirement, other: Requirement): Requirement {
  const sets = one.flatMap((left) => other.map((right) => [...new Set([...left, ...right])].sort()));
  return sets.filter((set, index) => !sets.some((less, at) => at !== index && isLess(less, set, at < index)));
}

export function isMet(requirement: Requirement, granted: Grants): boolean {
  return granted === '*' || requirement.some((set) => set.every((name) => granted.has(name)));
}

export function isOpen(requirement: Requirement): boolean {
  return requirement.some((set) => set.length === 0);
}

/** In words: `data:trip` and `data:position`, or another such set. */
export function describeRequirement(requirement: Requirement): string {
  return requirement.map((set) => set.map((name) => `\`${name}\``).join(' and ')).join(', or ');
}

/** Whether whoever has the second set has the first one anyway. Of equal ones the earlier stays. */
function isLess(less: readonly string[], set: readonly string[], isEarlier: boolean): boolean {
  return less.every((name) => set.includes(name)) && (less.length < set.length || isEarlier);
}
