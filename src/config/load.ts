import type { Config } from './config.js';
import { examineEnvironment } from './examine.js';
import { ConfigError } from './problem.js';
import type { Problem } from './problem.js';
import type { Environment } from './variables.js';

/** The validated configuration, or one ConfigError that tells everything that is wrong. */
export function loadConfig(environment: Environment, now = new Date()): Config {
  const { config, problems } = examineEnvironment(environment, now);
  if (config === null) throw new ConfigError(problems);
  return config;
}

/** What does not keep the configuration from loading, but should be looked at. */
export function configWarnings(environment: Environment, now = new Date()): readonly Problem[] {
  return examineEnvironment(environment, now).warnings;
}
