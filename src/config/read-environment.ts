import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { checkDotEnv } from './dot-env.js';
import type { Environment } from './variables.js';
import { ConfigError, problem } from './problem.js';

/**
 * The environment of the process, with the `.env` file of a directory beneath it: what is really set wins. Node's own
 * parser reads the file, but into a value rather than into `process.env`, so that secrets do not reach child processes.
 * Throws ConfigError for a file that it cannot read, or would misread.
 */
export function readEnvironment(directory = process.cwd(), environment: Environment = process.env): Environment {
  return { ...readDotEnv(join(directory, '.env')), ...environment };
}

function readDotEnv(path: string): Environment {
  const text = readText(path).replace(/^\uFEFF/, '');
  const problems = checkDotEnv(text);
  if (problems.length > 0) throw new ConfigError(problems);
  return parseEnv(text);
}

/** The text of the file; empty where there is none. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // A directory named .env is a virtual environment of another language, not ours.
    if (code === 'ENOENT' || code === 'EISDIR') return '';
    const detail = `the file in the working directory cannot be read (${code ?? 'unknown error'}).`;
    throw new ConfigError([problem('.env', 'FILE_UNREADABLE', detail, 'Make it readable, or remove it.')]);
  }
}
