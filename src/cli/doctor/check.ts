import type { Examination } from '../../config/index.js';
import type { Login } from './login-result.js';

/** `unneeded` keeps nothing from being checked after it, `skipped` and `failed` do. */
export type State = 'ok' | 'warning' | 'failed' | 'skipped' | 'unneeded';

export interface Outcome {
  readonly state: State;
  readonly detail: string;
  /** The way out; null when there is nothing to do. */
  readonly fix: string | null;
}

/** What the checks work on. */
export interface Facts {
  readonly examination: Examination;
  readonly now: Date;
  /** The one answer to `GET /fleets` that several checks look at. Only for checks that come after the connection's. */
  readonly login: () => Promise<Login>;
}

export interface Check {
  readonly name: string;
  /** Names of checks before it without which it makes no sense. */
  readonly needs: readonly string[];
  readonly run: (facts: Facts, earlier: ReadonlyMap<string, Outcome>) => Outcome | Promise<Outcome>;
}

export const ok = (detail: string): Outcome => ({ state: 'ok', detail, fix: null });
export const warning = (detail: string, fix: string): Outcome => ({ state: 'warning', detail, fix });
export const failed = (detail: string, fix: string): Outcome => ({ state: 'failed', detail, fix });
export const skipped = (detail: string): Outcome => ({ state: 'skipped', detail, fix: null });
export const unneeded = (detail: string): Outcome => ({ state: 'unneeded', detail, fix: null });
