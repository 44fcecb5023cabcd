import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Only the variables that are needed to find programs and npm's cache and registry. `npm test` also sets variables from the
 * project's .npmrc, which must not affect other installations.
 */
export const plainEnvironment: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined &&
        /^(PATH|HOME|LANG|npm_config_(registry|cache|userconfig|globalconfig))$/i.test(entry[0]),
    ),
  ),
  npm_config_prefer_offline: 'true',
  npm_config_ignore_scripts: 'false',
};

/** Runs a program until it exits. */
export function run(command: string, parameters: readonly string[], cwd: string, env = plainEnvironment): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { cwd, env, encoding: 'utf8' });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** Like `run`, but throws the output if the exit code is not 0. */
export function mustRun(command: string, parameters: readonly string[], cwd: string, env = plainEnvironment): Ended {
  const ended = run(command, parameters, cwd, env);
  if (ended.code !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${ended.stdout}\n${ended.stderr}`);
  return ended;
}

export interface Running {
  readonly process: ChildProcess;
  /** Resolves with the first match on stderr; rejects if the process exits before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

export function start(command: string, parameters: readonly string[], options: SpawnOptions): Running {
  const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    process: child,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(stderr);
          if (match) resolve(match);
        };
        look();
        child.stderr?.on('data', look);
        void ended.then(() => reject(new Error(`Exited without printing ${pattern}:\n${stdout}\n${stderr}`)), reject);
      }),
  };
}

/** A temporary folder that other users may enter, unlike that of mkdtemp. */
export function createScratch(name: string): { readonly path: string; remove(): void } {
  const outer = mkdtempSync(join(tmpdir(), `fleetgraph-${name}-`));
  const path = join(outer, 'scratch');
  mkdirSync(path);
  chmodSync(outer, 0o755);
  return { path, remove: () => rmSync(outer, { recursive: true, force: true }) };
}
