// `npm run check`: everything that must hold before a commit, the cheapest first. Stops at the first failure.
// --no-tests leaves out the last step, for a machine that has just run `npm test`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { 'no-tests': { type: 'boolean', default: false } } });
const bin = (path) => ['node', `node_modules/${path}`];
const codegenAdvice = 'run npm run codegen and commit';

const steps = [
  { name: 'install', command: ['node', 'scripts/ensure-installed.mjs'] },
  { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '.'], advice: 'run npm run format' },
  { name: 'lint', command: [...bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'types', command: [...bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  { name: 'schema', command: ['node', 'scripts/emit-schema.mjs', '--check'], advice: codegenAdvice },
  // Compares what it would write with what is there, and writes nothing.
  {
    name: 'codegen',
    command: [...bin('@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.yml', '--check'],
    advice: codegenAdvice,
  },
  {
    name: 'tests',
    command: [
      'node',
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ],
    isLeftOut: values['no-tests'],
  },
];

const rows = [];
let failed = null;
for (const step of steps) {
  if (failed !== null || step.isLeftOut) {
    rows.push(`– ${step.name.padEnd(8)} not run`);
    continue;
  }
  console.log(`▸ ${step.name}`);
  const [program, ...parameters] = step.command;
  const started = performance.now();
  const { status, error } = spawnSync(program === 'node' ? process.execPath : program, parameters, {
    // The steps' words appear as they are said, errors and output in one order.
    stdio: ['ignore', 1, 1],
  });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(8);
  const isGood = status === 0;
  rows.push(`${isGood ? '✓' : '✗'} ${step.name.padEnd(8)} ${seconds}`);
  if (isGood) continue;
  failed = step;
  if (error) console.log(error.message);
}

console.log(`\n${rows.join('\n')}`);
if (failed !== null) {
  console.log(`\nThe step "${failed.name}" failed${failed.advice ? `: ${failed.advice}` : '; its words are above'}.`);
  process.exit(1);
}
