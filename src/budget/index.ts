export { BudgetSpent, InProcessBudget } from './budget.js';
export type { AskedCall, Budget, BudgetOptions, BudgetState, Permit, RateAnswer, WindowState } from './budget.js';
export type { DayShares, Priority } from './day-window.js';
export { readRateHeaders } from './headers.js';
