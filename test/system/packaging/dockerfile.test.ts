import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validate } from 'dockerfile-utils';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { createTestCertificates } from '../../support/certificates.js';
import { build, contextOf, execForm, parse, sourceStage, words, type BuiltStage } from './support/image.js';
import { createScratch, mustRun, plainEnvironment, run, start } from './support/processes.js';

const text = readFileSync('Dockerfile', 'utf8');
const { dockerfile, stages } = parse(text);
const last = stages.at(-1);
const instructionsOf = (kind: string) =>
  (last?.instructions ?? []).filter((instruction) => instruction.getKeyword() === kind);
const only = (kind: string) => {
  const [instruction, ...more] = instructionsOf(kind);
  if (instruction === undefined || more.length > 0) throw new Error(`Expected one ${kind} in the last stage`);
  return instruction;
};

describe('the Dockerfile', () => {
  it('passes a linter', () => {
    expect(validate(text, {})).toEqual([]);
  });

  it('uses one exact Node LTS image for every stage', () => {
    expect(stages.length).toBeGreaterThan(1);
    for (const { base } of stages) expect(base).toMatch(/^node:(?:22|24)\.\d+\.\d+-\w+-slim$/);
    expect(new Set(stages.map(({ base }) => base)).size).toBe(1);
  });

  it('runs as a numeric non-root user', () => {
    expect(words(only('USER'))[0]).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    const kinds = (last?.instructions ?? []).map((instruction) => instruction.getKeyword());
    // Nothing is copied or run as that user, so it owns no file.
    expect(kinds.slice(kinds.indexOf('USER')).filter((kind) => kind === 'COPY' || kind === 'RUN')).toEqual([]);
  });

  it('starts node directly, so that it receives signals', () => {
    expect(execForm(only('ENTRYPOINT'))?.[0]).toBe('node');
    expect(execForm(only('CMD'))).toEqual(['serve']);
  });

  it('installs only production packages, from the lock file', () => {
    const installs = stages.flatMap(({ name, instructions }) =>
      instructions
        .filter((instruction) => instruction.getKeyword() === 'RUN')
        .map((instruction) => ({ name, command: instruction.getArgumentsContent() ?? '' }))
        .filter(({ command }) => command.startsWith('npm ci') || command.includes('install')),
    );
    const copied = instructionsOf('COPY').find((instruction) => words(instruction).at(-1) === 'node_modules');
    const source = installs.filter(({ name }) => copied !== undefined && sourceStage(copied) === name);
    expect(source).toHaveLength(1);
    expect(source[0]?.command).toMatch(/^npm ci .*--omit=dev/);
    expect(installs.every(({ command }) => command.startsWith('npm ci'))).toBe(true);
  });

  it('contains no secret and no build argument', () => {
    expect(dockerfile.getARGs()).toEqual([]);
    expect(text).not.toMatch(/PSA_/);
  });

  it('copies exactly the files that .dockerignore includes', () => {
    const context = new Set(contextOf('.dockerignore'));
    const sources = stages
      .flatMap(({ instructions }) => instructions)
      .filter((instruction) => instruction.getKeyword() === 'COPY' && sourceStage(instruction) === null)
      .flatMap((instruction) => words(instruction).slice(0, -1));
    expect(sources.filter((source) => !context.has(source))).toEqual([]);
    expect([...context].filter((name) => !sources.includes(name))).toEqual([]);
  });
});

describe('the image, built without Docker', () => {
  const scratch = createScratch('image');
  let image: BuiltStage;
  let simulator: Simulator;

  beforeAll(async () => {
    const context = join(scratch.path, 'context');
    mkdirSync(context);
    for (const name of contextOf('.dockerignore')) cpSync(name, join(context, name), { recursive: true });
    image = build(stages, context, scratch.path);
    const { ca, server, client } = await createTestCertificates();
    const file = (name: string) => join(scratch.path, name);
    for (const [name, pem] of Object.entries({ ca, cert: client.cert, key: client.key }))
      writeFileSync(file(name), pem);
    simulator = await startSimulator({
      tls: { key: server.key, cert: server.cert, clientCa: ca },
      credentials: { username: 'MZP123456', password: 'of the container', clientId: 'container' },
      fleets: [{ name: 'Paris', vehicles: 1 }],
    });
  }, 300_000);
  afterAll(async () => {
    await simulator?.close();
    scratch.remove();
  });

  const folder = () => join(image.root, image.workdir);
  const environment = () => ({
    ...plainEnvironment,
    ...image.env,
    PORT: '0',
    AUTH_MODE: 'none',
    PSA_BASE_URL: simulator.url,
    PSA_USERNAME: 'MZP123456',
    PSA_PASSWORD: 'of the container',
    PSA_CLIENT_ID: 'container',
    PSA_CA_FILE: join(scratch.path, 'ca'),
    PSA_CERT_FILE: join(scratch.path, 'cert'),
    PSA_KEY_FILE: join(scratch.path, 'key'),
  });
  /** If the tests run as root, uses the image's user: it owns no file, so the file system is read-only for it. */
  const user = () => {
    const [uid, gid] = (words(only('USER'))[0] ?? '').split(':').map(Number);
    return process.getuid?.() === 0 && uid !== undefined && gid !== undefined ? { uid, gid } : {};
  };

  it('contains no development packages and no sources', () => {
    const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
      dependencies: Record<string, string>;
    };
    const isInstalled = (name: string) => existsSync(join(folder(), 'node_modules', name));
    expect(Object.keys(dependencies).filter((name) => !isInstalled(name))).toEqual([]);
    expect(
      ['typescript', 'jest', 'eslint', 'graphiql', 'prettier'].filter(
        (name) => name in devDependencies && isInstalled(name),
      ),
    ).toEqual([]);
    expect(['src', 'test', 'scripts', '.npmrc'].filter((name) => existsSync(join(folder(), name)))).toEqual([]);
  });

  it('runs a healthy server that writes no files and exits on SIGTERM', async () => {
    const [command = '', ...parameters] = [...(execForm(only('ENTRYPOINT')) ?? []), ...(execForm(only('CMD')) ?? [])];
    const before = mustRun('find', ['.', '-newer', join(scratch.path, 'key')], folder()).stdout;
    const server = start(command, parameters, { cwd: folder(), env: environment(), ...user() });
    try {
      const [, port = ''] = await server.printed(/:(\d+)\/graphql/);
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ fleets { nodes { name } } }' }),
      });
      expect(await answer.json()).toMatchObject({ data: { fleets: { nodes: [{ name: 'Paris' }] } } });
      const [check = '', ...checkParameters] = execForm(only('HEALTHCHECK')) ?? [];
      const probe = (at: string) => run(check, checkParameters, folder(), { ...plainEnvironment, PORT: at }).code;
      expect(probe(port)).toBe(0);
      server.process.kill('SIGTERM');
      expect((await server.ended).code).toBe(0);
      expect(probe(port)).toBe(1);
    } finally {
      server.process.kill('SIGKILL');
    }
    expect(mustRun('find', ['.', '-newer', join(scratch.path, 'key')], folder()).stdout).toBe(before);
  });

  it('does not start without AUTH_MODE', () => {
    const [command = '', ...parameters] = [...(execForm(only('ENTRYPOINT')) ?? []), ...(execForm(only('CMD')) ?? [])];
    const { AUTH_MODE: _mode, ...withoutMode } = environment();
    const { code, stderr } = run(command, parameters, folder(), withoutMode);
    expect([code, stderr.split(':')[0]]).toEqual([1, 'AUTH_MODE']);
  });

  it('runs other commands', () => {
    const [command = '', ...parameters] = execForm(only('ENTRYPOINT')) ?? [];
    const { code, stdout } = run(command, [...parameters, 'doctor'], folder());
    expect(stdout).toMatch(/^✗ /m);
    expect(code).toBe(1);
  });
});
