export { BudgetSpent, InProcessBudget } from './budget.js';
export type { CallRequest, Budget, BudgetOptions, BudgetState, Permit, RateAnswer, WindowState } from './budget.js';
export type { DayShares } from './day-window.js';
export type { Priority } from '../scheduling/index.js';
export { readRateHeaders } from './headers.js';
