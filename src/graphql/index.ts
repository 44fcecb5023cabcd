import { buildGraph } from './schema.js';
import { printWithScopes } from './scopes/print.js';

export { createPredictor } from './cost/predictor.js';
export type { Costliest, PlannedCalls, PlannedField, Prediction } from './cost/plan.js';
export { costs } from './costs.js';
export type { GraphContext } from './context.js';
export { presentError } from './errors.js';
export { toSubgraph } from './federation.js';
export { globalIdOf } from './node/global-id-of.js';
export { buildGraph } from './schema.js';
export { describeScopes, type ScopeDescription } from './scopes/describe.js';

/** The schema as text, for schema/schema.graphql. */
export function printGraph(): string {
  return `${printWithScopes(buildGraph())}\n`;
}
export { presentUsage, cachedExtensions } from './usage.js';
export type { PresentedUsage } from './usage.js';
