// fleetgraph as `serve` starts it, configured by the environment.
import 'reflect-metadata';
import { start } from '../../../dist/cli/start.js';
import { loadConfig } from '../../../dist/config/index.js';
import { report } from './child.mjs';

const config = loadConfig(process.env, new Date());
const facade = await start({ config, logTo: () => {} });
report(facade.url);
