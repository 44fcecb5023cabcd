import { execFileSync } from 'node:child_process';

/** Runs the independent judge of everything that is made here; throws with its own words when it refuses. */
export function openssl(...parameters: string[]): string {
  return execFileSync('openssl', parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
