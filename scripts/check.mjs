// `npm run check`: what must pass before a commit, the cheapest steps first. Stops at the first failure.
// --no-tests skips the last step, the quick tests.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { 'no-tests': { type: 'boolean', default: false } } });
const codegenAdvice = 'run npm run codegen and commit';

/** Each a Node script with its parameters. */
const steps = [
  { name: 'install', run: ['scripts/ensure-installed.mjs'] },
  { name: 'format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'], advice: 'run npm run format' },
  { name: 'lists', run: ['scripts/lists.mjs', '--check'], advice: 'run npm run lists and commit' },
  { name: 'packages', run: ['scripts/packages.mjs', '--check'], advice: 'run npm run packages and commit' },
  {
    name: 'spelling',
    run: [
      'node_modules/cspell/bin.mjs',
      'lint',
      ...['--no-progress', '--no-summary', '--cache', '--cache-location', 'node_modules/.cache/cspell', '.'],
    ],
    advice: 'use the standard term (cspell.json suggests one), or add a technical word to cspell-words.txt',
  },
  {
    name: 'circles',
    run: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'src'],
    ],
    advice: 'move what both files need into a third one',
  },
  { name: 'lint', run: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'build', run: ['scripts/build.mjs'] },
  { name: 'schema', run: ['scripts/emit-schema.mjs', '--check'], advice: codegenAdvice },
  {
    // Compares what it would write with what is there, and writes nothing.
    name: 'codegen',
    run: ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.yml', '--check'],
    advice: codegenAdvice,
  },
  { name: 'docs', run: ['scripts/docs.mjs', '--check'], advice: 'run npm run docs and commit' },
  {
    name: 'tests',
    run: ['scripts/test.mjs', 'quick'],
    leftOut: values['no-tests'],
  },
];

const summary = [];
let failed = null;
for (const step of steps) {
  const name = step.name.padEnd(8);
  if (failed !== null || step.leftOut) {
    summary.push(`– ${name}  not run`);
    continue;
  }
  console.log(`▸ ${step.name}`);
  const started = performance.now();
  // Errors and output on one stream, so that their order is kept.
  const { status } = spawnSync(process.execPath, step.run, { stdio: ['ignore', 1, 1] });
  if (status !== 0) failed = step;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  summary.push(`${status === 0 ? '✓' : '✗'} ${name} ${seconds.padStart(6)} s`);
}

console.log(`\n${summary.join('\n')}`);
if (failed !== null) {
  console.log(`\nThe step "${failed.name}" failed${failed.advice ? `: ${failed.advice}` : ''}. See its output above.`);
  process.exit(1);
}
