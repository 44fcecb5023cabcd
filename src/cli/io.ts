import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** The parts of the process that a command uses. */
export interface Io {
  /** Writes one line. */
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Prompts for a secret without echo; null without a terminal or input. */
  readonly promptSecret: (prompt: string) => Promise<string | null>;
}

/** Streams and clock of the process. The environment comes from src/config. */
export function createProcessIo(environment: Io['environment']): Io {
  // The reader may close the pipe early, as `head` does. This is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    stdout: (line) => void process.stdout.write(`${line}\n`),
    stderr: (line) => void process.stderr.write(`${line}\n`),
    environment,
    now: () => new Date(),
    promptSecret,
  };
}

async function promptSecret(prompt: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return null;
  // In terminal mode readline disables the terminal's echo. Its own output is discarded.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  stderr.write(prompt);
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
