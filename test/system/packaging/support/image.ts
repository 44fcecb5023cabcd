import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DockerfileParser, type Dockerfile, type Instruction, type ModifiableInstruction } from 'dockerfile-ast';
import { mustRun, plainEnvironment } from './processes.js';

/** A FROM instruction and those that follow it. */
export interface Stage {
  readonly base: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

export function parse(text: string): { readonly dockerfile: Dockerfile; readonly stages: readonly Stage[] } {
  const dockerfile = DockerfileParser.parse(text);
  const stages: { base: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const instruction of dockerfile.getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const [base = '', , name = null] = words(instruction);
      stages.push({ base, name, instructions: [] });
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return { dockerfile, stages };
}

export const words = (instruction: Instruction): string[] =>
  instruction.getArguments().map((argument) => argument.getValue());

/** The stage that a COPY copies from, null for the context. */
export function sourceStage(instruction: Instruction): string | null {
  const flags = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : [];
  return flags.find((flag) => flag.getName() === 'from')?.getValue() ?? null;
}

/** The argument vector of an exec form (`["node", "x"]`), null for a shell form. */
export function execForm(instruction: Instruction): readonly string[] | null {
  const text = instruction.getArgumentsContent()?.replace(/^CMD\s+/, '') ?? '';
  return text.startsWith('[') ? (JSON.parse(text) as string[]) : null;
}

/** The files that .dockerignore includes. It must exclude everything first. */
export function contextOf(ignoreFile: string): readonly string[] {
  const lines = readFileSync(ignoreFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [all, ...included] = lines;
  if (all !== '*' || !included.every((line) => /^!\.?\w[\w.-]*$/.test(line)))
    throw new Error('.dockerignore must be "*" followed by lines of "!name"');
  return included.map((line) => line.slice(1));
}

export interface BuiltStage {
  /** Folder that represents the root of the image. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs every COPY and RUN of every stage in a folder per stage, like `docker build` without isolation. An `npm ci` with
 * development packages is replaced by links to the installed packages.
 */
export function build(stages: readonly Stage[], context: string, scratch: string): BuiltStage {
  const built = new Map<string, BuiltStage>();
  let last: BuiltStage | null = null;
  for (const [index, { name, instructions }] of stages.entries()) {
    const root = join(scratch, `stage-${index}`);
    let workdir = '/';
    let env: Record<string, string> = {};
    for (const instruction of instructions) {
      const here = join(root, workdir);
      mkdirSync(here, { recursive: true });
      const kind = instruction.getKeyword();
      if (kind === 'WORKDIR') workdir = words(instruction)[0] ?? '/';
      else if (kind === 'ENV') env = { ...env, ...Object.fromEntries(words(instruction).map(pair)) };
      else if (kind === 'RUN') runStep(instruction.getArgumentsContent() ?? 'false', here, env);
      else if (kind === 'COPY') copy(instruction, here, context, built);
    }
    last = { root, workdir, env };
    if (name !== null) built.set(name, last);
  }
  if (last === null) throw new Error('The Dockerfile has no stage');
  return last;
}

function runStep(command: string, here: string, env: Readonly<Record<string, string>>): void {
  if (!/^npm ci\b/.test(command) || command.includes('--omit=dev')) {
    mustRun('sh', ['-c', command], here, { ...plainEnvironment, ...env });
    return;
  }
  mkdirSync(join(here, 'node_modules'));
  // Links each package: a build must not write into node_modules/.cache of this working copy.
  for (const name of readdirSync('node_modules').filter((entry) => entry !== '.cache')) {
    symlinkSync(resolve('node_modules', name), join(here, 'node_modules', name));
  }
}

function pair(word: string): [string, string] {
  const [name = '', ...value] = word.split('=');
  return [name, value.join('=')];
}

function copy(instruction: Instruction, here: string, context: string, built: ReadonlyMap<string, BuiltStage>): void {
  const [sources, target] = [words(instruction).slice(0, -1), words(instruction).at(-1) ?? ''];
  const from = sourceStage(instruction);
  const root = from === null ? context : built.get(from)?.root;
  if (root === undefined) throw new Error(`Unknown stage ${from}`);
  for (const source of sources) {
    const to = target.endsWith('/') ? join(here, target, basename(source)) : join(here, target);
    mkdirSync(dirname(to), { recursive: true });
    // Links in node_modules/.bin are copied as links, as Docker does.
    cpSync(join(root, source), to, { recursive: true, verbatimSymlinks: true });
  }
}
