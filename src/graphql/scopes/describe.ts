import { scopesOfFields, scopesOfInputs, scopesOfTypes, scopesOfValues } from './policy.js';
import type { Requirement } from './requirement.js';

/** A scope, and the schema members that require it. */
export interface ScopeDescription {
  readonly scope: string;
  /** Every field that returns one of these types, a list of it or its connection requires the scope. */
  readonly types: readonly string[];
  readonly fields: readonly string[];
  /** Vehicle filters and sort keys. */
  readonly inputs: readonly string[];
}

/** The policy by scope, for the documentation. Members are listed at their narrowest scope only. */
export function describeScopes(): readonly ScopeDescription[] {
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

/** The narrowest scope: the last one, since the others include it. */
function own(requirement: Requirement): string {
  return requirement.at(-1)?.join(' ') ?? '';
}
