import type { Examination } from '../../config/index.js';
import type { Login } from './login-result.js';

/** Checks that need a check run if it is `unneeded`, but not if it is `skipped` or `failed`. */
export type State = 'ok' | 'warning' | 'failed' | 'skipped' | 'unneeded';

export interface Outcome {
  readonly state: State;
  readonly detail: string;
  /** How to fix it; null if there is nothing to do. */
  readonly fix: string | null;
}

/** Input of the checks. */
export interface Facts {
  readonly examination: Examination;
  readonly now: Date;
  /** The result of `GET /fleets`, shared by several checks. Requires a working connection. */
  readonly login: () => Promise<Login>;
}

export interface Check {
  readonly name: string;
  /** Names of earlier checks that must not have failed. */
  readonly needs: readonly string[];
  readonly run: (facts: Facts, earlier: ReadonlyMap<string, Outcome>) => Outcome | Promise<Outcome>;
}

export const ok = (detail: string): Outcome => ({ state: 'ok', detail, fix: null });
export const warning = (detail: string, fix: string): Outcome => ({ state: 'warning', detail, fix });
export const failed = (detail: string, fix: string): Outcome => ({ state: 'failed', detail, fix });
export const skipped = (detail: string): Outcome => ({ state: 'skipped', detail, fix: null });
export const unneeded = (detail: string): Outcome => ({ state: 'unneeded', detail, fix: null });
