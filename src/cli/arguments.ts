import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

export type ArgumentOptions = NonNullable<ParseArgsConfig['options']>;

/** Invalid command-line arguments. Each problem names the option. Commands exit with EXIT_USAGE. */
export class UsageError extends Error {
  readonly code = 'USAGE';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options);
    this.name = 'UsageError';
    this.problems = problems;
  }
}

export const EXIT_OK = 0;
export const EXIT_FAILURE = 1;
export const EXIT_USAGE = 2;

type Values<T extends ArgumentOptions> = ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'];

/** Parses the options of a command. Throws a UsageError for unknown options, missing values and positional arguments. */
export function parseArguments<const T extends ArgumentOptions>(argv: readonly string[], options: T): Values<T> {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values as Values<T>;
  } catch (cause) {
    // The parser's second sentence explains `--`, which no command uses.
    const [sentence = 'Invalid arguments'] = (cause as Error).message.split(/\.\s|\n/);
    throw new UsageError([`${sentence.replace(/\.$/, '')}.`], { cause });
  }
}
