#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE } from './cli/arguments.js';
import { createProcessIo, type Io } from './cli/io.js';
import { ConfigError, readEnvironment } from './config/index.js';

type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** Loaded on demand, as `csr` needs no server and `serve` no simulator. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./cli/demo.js')).demo,
  serve: async () => (await import('./cli/serve.js')).serve,
  doctor: async () => (await import('./cli/doctor.js')).doctor,
  key: async () => (await import('./cli/key.js')).key,
  csr: async () => (await import('./cli/csr.js')).csr,
  documents: async () => (await import('./cli/documents.js')).documents,
  drift: async () => (await import('./cli/drift.js')).drift,
};

const usage = `Usage: fleetgraph COMMAND [options]

Commands:
  demo       start the server with a simulated upstream over mutual TLS
  serve      start the server
  doctor     check the configuration and the connection to the upstream
  key        create, list and revoke API keys
  csr        create a private key and a certificate signing request
  documents  build a list of trusted documents from a folder of operations
  drift      compare an OpenAPI file of the vendor with the supported API

Options:
  -h, --help     show this help
  -v, --version  show the version

Run \`fleetgraph COMMAND --help\` for the options of a command.`;

async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '--version' || name === '-v') {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    process.stdout.write(`${version}\n`);
    return EXIT_OK;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const isHelp = name === '--help' || name === '-h' || name === 'help';
    if (!isHelp && name !== '') process.stderr.write(`Unknown command "${name.slice(0, 40)}".\n\n`);
    (isHelp ? process.stdout : process.stderr).write(`${usage}\n`);
    return isHelp ? EXIT_OK : EXIT_USAGE;
  }
  try {
    const command = await load();
    return await command(rest, createProcessIo(readEnvironment()));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT_FAILURE;
  }
}

process.exitCode = await main(process.argv.slice(2));
