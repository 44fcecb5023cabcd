import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Changes when, and only when, the content of any of the files does (or whether it can be read). Never rejects. */
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
