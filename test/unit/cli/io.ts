import type { Io } from '../../../src/cli/io.js';

export interface RecordedIo extends Io {
  readonly out: string[];
  readonly err: string[];
}

/** Records the output of a command; `answers` are typed at its prompts. */
export function recordIo(environment: Io['environment'] = {}, answers: readonly string[] | null = null): RecordedIo {
  const out: string[] = [];
  const err: string[] = [];
  const typed = [...(answers ?? [])];
  return {
    out,
    err,
    stdout: (line) => void out.push(line),
    stderr: (line) => void err.push(line),
    environment,
    now: () => new Date(),
    promptSecret: async () => typed.shift() ?? null,
  };
}
