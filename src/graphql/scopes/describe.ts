import { scopesOfFields, scopesOfInputs, scopesOfTypes, scopesOfValues } from './policy.js';
import type { Requirement } from './requirement.js';

/** One scope and what it opens, by the names of the schema. */
export interface OpenedByScope {
  readonly scope: string;
  /** Every field that leads to one of these, or to a list of them. */
  readonly types: readonly string[];
  readonly fields: readonly string[];
  /** Conditions and orders of vehicles. */
  readonly inputs: readonly string[];
}

/** The policy by scope, for documents. Scopes that stand above another are not told again with it. */
export function describeScopes(): readonly OpenedByScope[] {
  const tables = [scopesOfTypes, scopesOfFields, scopesOfInputs, scopesOfValues];
  const scopes = [...new Set(tables.flatMap((table) => Object.values(table).map(own)))];
  const namesIn = (table: Readonly<Record<string, Requirement>>, scope: string) =>
    Object.keys(table).filter((name) => own(table[name] ?? []) === scope);
  return scopes.map((scope) => ({
    scope,
    types: namesIn(scopesOfTypes, scope),
    fields: namesIn(scopesOfFields, scope),
    inputs: [...namesIn(scopesOfInputs, scope), ...namesIn(scopesOfValues, scope)],
  }));
}

/** The narrowest: those before it stand above it. */
function own(requirement: Requirement): string {
  return requirement.at(-1)?.join(' ') ?? '';
}
