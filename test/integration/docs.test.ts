import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { examineEnvironment, loadConfig } from '../../src/config/index.js';
import { principalOfClaims, type Claims } from '../../src/auth/claims.js';
import { errorCodes, noRedaction } from '../../src/domain/index.js';
import { makeFolder, makePartner, PASSPHRASE } from '../unit/config/fixtures.js';

const readme = readFileSync('README.md', 'utf8');
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'ops/README.md'].concat(
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
);
const blocks = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({
    language,
    text,
  })),
);
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .map((line) => line.replace(/\s+#.*$/, ''));
/** The arguments of a line such as `npm run key -- list`, as the command receives them. */
const wordsOf = (line: string): readonly string[] => {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  return words.slice(2).filter((word) => word !== '--');
};

describe('the documentation', () => {
  const folder = makeFolder();
  afterAll(() => folder.remove());

  it('matches the code: queries, responses, settings, scopes and metrics', async () => {
    const { writeDocuments, stalePages } = (await import('../../scripts/docs.mjs' as string)) as {
      writeDocuments: () => Promise<Readonly<Record<string, string>>>;
      stalePages: (documents: object) => readonly string[];
    };
    const documents = await writeDocuments();
    expect(Object.keys(documents).length).toBeGreaterThan(8);
    for (const [file, text] of Object.entries(documents)) expect(readFileSync(file, 'utf8')).toBe(text);
    expect(stalePages(documents)).toEqual([]);
  });

  it('is short: a README of 8 kB, and one task per page', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(8 * 1024);
    const short = pages.filter((page) => /^docs\/(?:configuration\/)?[\w-]+\.md$/.test(page));
    for (const page of short) expect([page, Buffer.byteLength(readFileSync(page)) <= 8 * 1024]).toEqual([page, true]);
  });

  it('lists every error code', () => {
    const listed = readFileSync('docs/errors.md', 'utf8');
    expect(errorCodes.filter((code) => !listed.includes(`| \`${code}\``) && !listed.includes(`, \`${code}\``))).toEqual(
      [],
    );
  });

  it('keeps each decision within 2 kB and lists it in the index', () => {
    const index = readFileSync('docs/decisions/README.md', 'utf8');
    const records = pages.filter((page) => /^docs\/decisions\/\d{4}-/.test(page));
    expect(records.length).toBeGreaterThan(20);
    for (const page of records) {
      const text = readFileSync(page, 'utf8');
      expect([page, Buffer.byteLength(text) <= 2048]).toEqual([page, true]);
      expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
        'Context',
        'Decision',
        'Consequences',
      ]);
      const [, number, title] = /^# (\d{4})\. (.+)$/m.exec(text) ?? [];
      expect(index).toContain(`| [${number}](${basename(page)}) | ${title} |`);
    }
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(20);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    expect(pages.filter((page) => readFileSync(page, 'utf8').includes('npx fleetgraph'))).toEqual([]);
    expect(commands).toEqual(expect.arrayContaining(['npm run demo', 'npm test']));
  });

  it('has an environment that is accepted unchanged', async () => {
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

  it('has a csr command that creates both files', () => {
    const line = commands.find((command) => command.startsWith('npm run csr')) ?? '';
    execFileSync(process.execPath, [join(process.cwd(), 'dist/main.js'), ...wordsOf(line)], {
      cwd: folder.directory,
      env: { FLEETGRAPH_CSR_PASSPHRASE: 'a passphrase of the test' },
      stdio: 'pipe',
    });
    expect(existsSync(folder.path('MZP123456.key.pem'))).toBe(true);
    expect(existsSync(folder.path('MZP123456.csr.pem'))).toBe(true);
  });

  it('has commands that create and check a list of documents, and settings that load it', () => {
    cpSync('schema/operations', folder.path('src/graphql'), { recursive: true });
    const lines = commands.filter((command) => command.startsWith('npm run documents'));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      execFileSync(process.execPath, [join(process.cwd(), 'dist/main.js'), ...wordsOf(line)], {
        cwd: folder.directory,
        stdio: 'pipe',
      });
    }
    const settings = commands.filter((line) => line.startsWith('TRUSTED_')).map((line) => line.split('='));
    const { server, problems } = examineEnvironment(Object.fromEntries(settings) as Record<string, string>);
    expect(problems.filter(({ variable }) => variable.startsWith('TRUSTED_'))).toEqual([]);
    expect(server.documents.mode).toBe('only');
    expect(existsSync(folder.path(basename(server.documents.files[0] ?? '')))).toBe(true);
  });

  it('has token settings that are accepted unchanged', () => {
    const lines = commands.filter((line) => line.startsWith('AUTH_')).map((line) => line.split('='));
    const { auth } = examineEnvironment({ HOST: '0.0.0.0', ...Object.fromEntries(lines) });
    expect(auth).toMatchObject({ mode: 'jwt', tokens: { audience: ['fleetgraph'] } });
  });

  it('shows token claims that are accepted', () => {
    const text = blocks.find((block) => block.language === 'json' && block.text.includes('"iss"'))?.text ?? '';
    const names = { fleets: 'fleets', scopes: 'scope', disclosure: 'disclosure' };
    expect(principalOfClaims(JSON.parse(text) as Claims, names, noRedaction)).toEqual({
      id: 'token:anna',
      fleets: new Set(['1b2c3d']),
      scopes: new Set(['fleet:read', 'data:telemetry', 'data:position']),
      disclosure: { position: { gridMeters: 500 }, tripEndsMeters: 300, vin: 'masked' },
      rate: null,
    });
  });

  it('has commands that create, list and revoke an API key', () => {
    const lines = commands.filter((command) => command.startsWith('npm run key '));
    const run = (line: string): string =>
      execFileSync(process.execPath, [join(process.cwd(), 'dist/main.js'), ...wordsOf(line)], {
        cwd: folder.directory,
        env: { AUTH_KEYS_FILE: 'keys.json' },
        stdio: 'pipe',
        encoding: 'utf8',
      });
    const [create = '', list = '', revoke = ''] = lines;
    expect(lines).toHaveLength(3);
    const id = run(create).slice(3, 15);
    expect(run(list)).toContain(id);
    expect(run(revoke.replace('0123456789ab', id))).toContain('Revoked');
    expect(run(list)).toBe('');
  });

  it.each(pages)('links to files and headings that exist: %s', (file) => {
    const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target);
    for (const link of links) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      expect({ link, isThere: existsSync(target) }).toEqual({ link, isThere: true });
      if (anchor !== undefined) expect(anchorsOf(readFileSync(target, 'utf8'))).toContain(anchor);
    }
  });
});

/** Anchors of the headings of a page, as GitHub generates them: the second with the same text ends in -1. */
function anchorsOf(markdown: string): readonly string[] {
  const slugs = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  return slugs.map((slug, index) => {
    const before = slugs.slice(0, index).filter((each) => each === slug).length;
    return before === 0 ? slug : `${slug}-${before}`;
  });
}
