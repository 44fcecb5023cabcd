import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { describeVariables, readEnvironment } from '../../../src/config/index.js';

describe('the environment', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'fleetgraph-env-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('takes what the .env file says, and what is really set over it', () => {
    writeFileSync(join(directory, '.env'), '# settings\nPORT=5000\nexport HOST="0.0.0.0"\nPSA_PASSWORD=\'a#b c\'\n');
    expect(readEnvironment(directory, { PORT: '6000', PATH: '/bin' })).toEqual({
      PORT: '6000',
      HOST: '0.0.0.0',
      PSA_PASSWORD: 'a#b c',
      PATH: '/bin',
    });
  });

  it('leaves the environment of the process as it is', () => {
    writeFileSync(join(directory, '.env'), 'FLEETGRAPH_TEST_SECRET=x\n');
    expect(readEnvironment(directory)).toMatchObject({ FLEETGRAPH_TEST_SECRET: 'x' });
    expect(process.env['FLEETGRAPH_TEST_SECRET']).toBeUndefined();
  });

  it('needs no .env file, and does not mind a folder of that name', () => {
    expect(readEnvironment(directory, { PORT: '1' })).toEqual({ PORT: '1' });
    mkdirSync(join(directory, '.env'));
    expect(readEnvironment(directory, { PORT: '1' })).toEqual({ PORT: '1' });
  });
});

describe('the description of the variables', () => {
  it('tells name, default, unit, bounds and meaning of each, once', () => {
    const described = describeVariables();
    expect(new Set(described.map(({ name }) => name)).size).toBe(described.length);
    expect(described.find(({ name }) => name === 'PSA_TIMEOUT_MS')).toEqual({
      name: 'PSA_TIMEOUT_MS',
      default: '10000',
      unit: 'ms',
      bounds: '100–120000',
      description: expect.stringContaining('Deadline'),
      fileVariant: false,
    });
    expect(described.filter(({ fileVariant }) => fileVariant).map(({ name }) => name)).toEqual([
      'PSA_CLIENT_ID',
      'PSA_USERNAME',
      'PSA_PASSWORD',
      'PSA_KEY_PASSPHRASE',
      'PSA_PFX_PASSPHRASE',
      'PSEUDONYM_SECRET',
    ]);
  });
});
