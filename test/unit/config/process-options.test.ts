import { chmodSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examineEnvironment } from '../../../src/config/index.js';
import { readProcessOptions } from '../../../src/config/process-options.js';
import type { ConfigIssues } from '../../../src/config/problem.js';
import { makeFolder, type Fixtures } from './fixtures.js';

const examine = (environment: Record<string, string>, execArgv: string[] = []) => {
  const issues: ConfigIssues = { problems: [], warnings: [] };
  readProcessOptions(environment, issues, execArgv);
  const shown = (found: typeof issues.problems) => found.map(({ code, detail }) => `${code} ${detail.split(':')[0]}`);
  return { problems: shown(issues.problems), warnings: shown(issues.warnings) };
};
const production = { NODE_ENV: 'production' };

describe('Node options that expose the memory of the process', () => {
  it.each([
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect-brk',
    '--heapsnapshot-signal=SIGUSR2',
    '--heapsnapshot-near-heap-limit=1',
    '--report-on-signal',
    '--report-on-fatalerror',
    '--abort-on-uncaught-exception',
  ])('are rejected in production, and cause a warning otherwise: %s', (option) => {
    const reported = [`EXPOSES_MEMORY ${option.split('=')[0]}`];
    expect(examine(production, [option])).toEqual({ problems: reported, warnings: [] });
    expect(examine({ ...production, NODE_OPTIONS: `--no-warnings ${option}` })).toEqual({
      problems: reported,
      warnings: [],
    });
    expect(examine({}, [option])).toEqual({ problems: [], warnings: reported });
  });

  it('do not include others', () => {
    const options = ['--max-old-space-size=512', '--enable-source-maps', '--import', './inspect.js'];
    expect(examine(production, options)).toEqual({ problems: [], warnings: [] });
  });
});

describe('the file of a secret', () => {
  let folder: Fixtures;
  beforeAll(() => {
    folder = makeFolder();
  });
  afterAll(() => folder.remove());

  it.each([
    [0o600, 0],
    [0o440, 0],
    [0o644, 1],
    [0o660, 1],
    [0o602, 1],
  ])('with mode %o causes %i warnings, without its path', (mode, warnings) => {
    const path = folder.write('password', 'secret\n');
    chmodSync(path, mode);
    const found = examineEnvironment({ PSA_PASSWORD_FILE: path }).warnings.filter(
      ({ code }) => code === 'FILE_EXPOSED',
    );
    expect(found.map(({ variable }) => variable)).toEqual(Array(warnings).fill('PSA_PASSWORD_FILE'));
    expect(JSON.stringify(found)).not.toContain(path);
  });
});
