import { execFileSync } from 'node:child_process';

/** Runs OpenSSL as an independent check; throws with its message if it refuses. */
export function openssl(...parameters: string[]): string {
  return execFileSync('openssl', parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
