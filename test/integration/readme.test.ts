import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config/index.js';
import { makeFolder, makePartner, PASSPHRASE } from '../unit/config/fixtures.js';
import { startWorld, type TestWorld } from '../support/world.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .map((line) => line.replace(/\s+#.*$/, ''));

describe('README.md', () => {
  const folder = makeFolder();
  let world: TestWorld;
  beforeAll(async () => {
    world = await startWorld({
      simulator: {
        seed: 7,
        clock: () => Date.parse('2026-03-02T08:00:00.000Z'),
        fleets: [{ name: 'Paris', vehicles: 120, gaps: false }],
      },
    });
  });
  afterAll(async () => {
    await world.close();
    folder.remove();
  });

  it('shows a query with the answer that it gets', async () => {
    const query = blocks.find(({ language }) => language === 'graphql')?.text ?? '';
    const shown: unknown = JSON.parse(blocks.find(({ language }) => language === 'json')?.text ?? 'null');
    expect(await world.ask(query)).toEqual({ data: shown });
  });

  it('lists the operations and the settings as the code has them', async () => {
    const { fillReadme } = (await import('../../scripts/readme.mjs' as string)) as {
      fillReadme: (text: string) => string;
    };
    const words = (text: string) => text.replace(/[ -]+/g, ' ');
    expect(words(fillReadme(readme))).toBe(words(readme));
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/`?npm (?:run )?(\w+)`?/g)].map(([, name = '']) => name);
    for (const name of named.filter((each) => each !== 'and')) expect(Object.keys(scripts)).toContain(name);
    expect(commands).toEqual(expect.arrayContaining(['npm run demo', 'npm test']));
  });

  it('has an environment that is accepted as it stands', async () => {
    await makePartner(folder);
    mkdirSync(folder.path('secrets'));
    folder.write('secrets/password', 'correct horse\n');
    folder.write('secrets/passphrase', `${PASSPHRASE}\n`);
    renameSync(folder.path('client.pem'), folder.path('secrets/MZP123456.pem'));
    renameSync(folder.path('client.key.pem'), folder.path('secrets/MZP123456.key.pem'));
    const lines = commands.filter((line) => line.startsWith('PSA_')).map((line) => line.split('='));
    const environment = Object.fromEntries(
      lines.map(([name = '', value = '']) => [name, value.startsWith('secrets/') ? folder.path(value) : value]),
    );
    expect(lines).toHaveLength(6);
    expect(loadConfig(environment).upstream.username).toBe('MZP123456');
  });

  it('has a csr line that makes the two files', () => {
    const line = commands.find((command) => command.startsWith('npx fleetgraph csr')) ?? '';
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    execFileSync(process.execPath, [join(process.cwd(), 'dist/main.js'), ...words.slice(2)], {
      cwd: folder.directory,
      env: { FLEETGRAPH_CSR_PASSPHRASE: 'a passphrase of the test' },
      stdio: 'pipe',
    });
    expect(existsSync(folder.path('MZP123456.key.pem'))).toBe(true);
    expect(existsSync(folder.path('MZP123456.csr.pem'))).toBe(true);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });
});
