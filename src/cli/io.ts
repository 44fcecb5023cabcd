import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** What a command may touch of the process that it runs in. */
export interface Io {
  /** Writes one line. */
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Asks for a secret without showing what is typed; null where nobody can be asked, or nobody answers. */
  readonly askSecret: (question: string) => Promise<string | null>;
}

/** The process' own streams and clock; the environment comes from src/config. */
export function createProcessIo(environment: Io['environment']): Io {
  // Whoever reads the output may stop early, as `head` does: the rest is not missed, and the exit code still counts.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    stdout: (line) => void process.stdout.write(`${line}\n`),
    stderr: (line) => void process.stderr.write(`${line}\n`),
    environment,
    now: () => new Date(),
    askSecret,
  };
}

async function askSecret(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return null;
  // readline in terminal mode turns the terminal's echo off; its own echo goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  stderr.write(question);
  const reader = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 });
  return new Promise((resolve) => {
    let answer: string | null = null;
    reader.once('line', (line) => {
      answer = line;
      reader.close();
    });
    reader.once('SIGINT', () => reader.close());
    reader.once('close', () => {
      stderr.write('\n');
      resolve(answer);
    });
  });
}
