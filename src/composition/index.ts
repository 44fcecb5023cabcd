/** The package's entry point: `import { compose, createLogger, loadConfig } from 'fleetgraph'`. */
import 'reflect-metadata';

export { ConfigError, loadConfig, type Config } from '../config/index.js';
export { createLogger, type Logger, type LoggerOptions } from '../observability/index.js';
export { compose, type ComposeOptions, type Facade } from './compose.js';
