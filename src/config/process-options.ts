import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { given } from './secrets.js';
import type { Environment } from './variables.js';

/** Options of Node under which the memory of the process, secrets and all, goes to a file or to whoever connects. */
const EXPOSING =
  /(?:^|\s)(--(?:inspect(?:-\w+)?|heapsnapshot-(?:signal|near-heap-limit)|report-(?:on-signal|on-fatalerror|uncaught-exception)|abort-on-uncaught-exception|heap-prof|cpu-prof))(?=[=\s]|$)/g;

/** Fine for whoever develops; refused in production, where such an option is a slip or an attack. */
export function readProcessOptions(
  environment: Environment,
  findings: ConfigIssues,
  execArgv = process.execArgv,
): void {
  const options = [given(environment, 'NODE_OPTIONS') ?? '', ...execArgv].join(' ');
  const exposing = [...new Set([...options.matchAll(EXPOSING)].map(([, option = '']) => option))];
  if (exposing.length === 0) return;
  const isProduction = given(environment, 'NODE_ENV') === 'production';
  const detail = `${exposing.join(', ')}: would show the memory of the process, secrets included.`;
  const found = problem('NODE_OPTIONS', 'EXPOSES_MEMORY', detail, 'Leave it out.');
  findings[isProduction ? 'problems' : 'warnings'].push(found);
}
