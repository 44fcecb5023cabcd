import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Changes if and only if the content or readability of a file changes. Never rejects. */
export async function fingerprintOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const part of await Promise.all(paths.map(digestOf))) hash.update(part);
  return hash.digest('hex');
}

async function digestOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  try {
    return hash.update(await readFile(path)).digest();
  } catch (error) {
    return hash.update(`unreadable: ${(error as NodeJS.ErrnoException).code ?? ''}`).digest();
  }
}
