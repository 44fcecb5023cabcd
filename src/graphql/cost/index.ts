export { estimateOf, vehiclesOf, type Estimate } from './estimate.js';
export { nothing, refOf, type ArgumentValues, type Costs, type Rule, type Site } from './rule.js';
export * from './rules/index.js';
