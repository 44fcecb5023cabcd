import { given, type Environment } from './environment.js';
import { problem, type ConfigIssues } from './problem.js';

/** Node options that write the memory of the process, secrets included, to a file or open it to a debugger. */
const EXPOSING =
  /(?:^|\s)(--(?:inspect(?:-\w+)?|heapsnapshot-(?:signal|near-heap-limit)|report-(?:on-signal|on-fatalerror|uncaught-exception)|abort-on-uncaught-exception|heap-prof|cpu-prof))(?=[=\s]|$)/g;

/** A warning in development, a problem in production. */
export function readProcessOptions(environment: Environment, issues: ConfigIssues, execArgv = process.execArgv): void {
  const options = [given(environment, 'NODE_OPTIONS') ?? '', ...execArgv].join(' ');
  const exposing = [...new Set([...options.matchAll(EXPOSING)].map(([, option = '']) => option))];
  if (exposing.length === 0) return;
  const isProduction = given(environment, 'NODE_ENV') === 'production';
  const detail = `${exposing.join(', ')}: exposes the memory of the process, secrets included.`;
  const found = problem('NODE_OPTIONS', 'EXPOSES_MEMORY', detail, 'Remove the option.');
  issues[isProduction ? 'problems' : 'warnings'].push(found);
}
