import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError, describeVariables, readEnvironment } from '../../../src/config/index.js';

describe('readEnvironment', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'fleetgraph-env-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('merges the .env file, and the environment takes precedence', () => {
    writeFileSync(join(directory, '.env'), '# settings\nPORT=5000\nexport HOST="0.0.0.0"\nPSA_PASSWORD=\'a#b c\'\n');
    expect(readEnvironment(directory, { PORT: '6000', PATH: '/bin' })).toEqual({
      PORT: '6000',
      HOST: '0.0.0.0',
      PSA_PASSWORD: 'a#b c',
      PATH: '/bin',
    });
  });

  it('does not change process.env', () => {
    writeFileSync(join(directory, '.env'), 'FLEETGRAPH_TEST_SECRET=x\n');
    expect(readEnvironment(directory)).toMatchObject({ FLEETGRAPH_TEST_SECRET: 'x' });
    expect(process.env['FLEETGRAPH_TEST_SECRET']).toBeUndefined();
  });

  it('works without a .env file, or with a directory of that name', () => {
    expect(readEnvironment(directory, { PORT: '1' })).toEqual({ PORT: '1' });
    mkdirSync(join(directory, '.env'));
    expect(readEnvironment(directory, { PORT: '1' })).toEqual({ PORT: '1' });
  });

  const refusalOf = (text: string): ConfigError => {
    writeFileSync(join(directory, '.env'), text);
    try {
      readEnvironment(directory, {});
    } catch (error) {
      if (error instanceof ConfigError) return error;
    }
    throw new Error('The file was accepted.');
  };

  it.each([
    ['an unquoted value with #', 'PSA_PASSWORD=a#b c', 'unquoted value with "#"'],
    ['an unquoted value that starts with #', 'PSA_PASSWORD=#secret', 'unquoted value with "#"'],
    ['a comment after an unquoted value', 'PSA_PASSWORD=secret # of MZP123456', 'unquoted value with "#"'],
    ['a line without =', 'PSA_PASSWORD secret', 'no "="'],
    ['a line without a name', '=secret', 'no variable name'],
    ['a name with a space', 'PSA PASSWORD=secret', 'no variable name'],
    ['text after the closing quote', "PSA_PASSWORD='it's secret'", "text after its closing '"],
    ['a missing closing quote', 'PSA_PASSWORD="secret', 'without a closing "'],
  ])('rejects %s in the .env file with the line number, without the value', (_, line, wanted) => {
    const { code, problems, message } = refusalOf(`PORT=5000\n\n${line}\nHOST=::1\n`);
    expect(code).toBe('CONFIG_INVALID');
    expect(problems).toMatchObject([{ variable: '.env', code: 'INVALID' }]);
    expect(message).toContain('.env: line 3 has ');
    expect(message).toContain(wanted);
    expect(message).not.toMatch(/secret|a#b|MZP/);
  });

  it('reports every invalid line, and counts the lines of quoted values', () => {
    const { problems } = refusalOf('A="1\r\n2\r\n3" # quoted\r\nB\r\nC=`#`\r\nD=#\r\n');
    expect(problems.map(({ detail }) => /line \d+/.exec(detail)?.[0])).toEqual(['line 4', 'line 6']);
  });

  it('reads a .env file that starts with a byte order mark', () => {
    writeFileSync(join(directory, '.env'), '\uFEFFPORT=5000\nHOST=\n');
    expect(readEnvironment(directory, {})).toEqual({ PORT: '5000', HOST: '' });
  });
});

describe('describeVariables', () => {
  it('returns section, name, default, unit, bounds and description of each variable once', () => {
    const described = describeVariables();
    expect(new Set(described.map(({ name }) => name)).size).toBe(described.length);
    expect(described.find(({ name }) => name === 'PSA_TIMEOUT_MS')).toEqual({
      section: 'Upstream',
      name: 'PSA_TIMEOUT_MS',
      default: '10000',
      unit: 'ms',
      bounds: '100–120000',
      description: expect.stringContaining('Timeout per attempt'),
      fileVariant: false,
    });
    expect(described.filter(({ fileVariant }) => fileVariant).map(({ name }) => name)).toEqual([
      'PSA_CLIENT_ID',
      'PSA_USERNAME',
      'PSA_PASSWORD',
      'PSA_KEY_PASSPHRASE',
      'PSA_PFX_PASSPHRASE',
      'PSA_PROXY',
      'PSEUDONYM_SECRET',
    ]);
  });
});
