import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import { readExamples } from './examples.js';
import { hardenProcess } from './harden.js';
import type { Io } from './io.js';
import { onReloadSignal, untilStopSignal } from './signals.js';
import { configure, start, StartError } from './start.js';

const OPTIONS = { help: { type: 'boolean', short: 'h', default: false } } as const;

const HELP = `Usage: fleetgraph serve

Serves the graph until SIGTERM or SIGINT. Everything is set by environment variables, or in a .env file in the working
directory; \`fleetgraph doctor\` checks them. Logs are JSON lines on stdout. A renewed certificate, a changed file of API keys and
changed lists of trusted documents are taken into use by themselves; SIGHUP makes it look at once, opens the file of the
audit log anew, and ends a pause after a 429 or refused credentials of the upstream.`;

export async function serve(argv: readonly string[], io: Io): Promise<number> {
  try {
    if (parseArguments(argv, OPTIONS).help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    hardenProcess();
    const config = configure(io, io.stderr);
    const stop = untilStopSignal();
    const facade = await start({ config, exampleOperations: config.server.explorer ? readExamples() : [] });
    onReloadSignal(() => {
      facade.reopenAuditLog();
      facade.resumeCalls();
      void facade.reloadCertificate();
      void facade.reloadDocuments();
      void facade.reloadKeys();
    });
    io.stderr(`fleetgraph answers at ${facade.url}/graphql`);
    await stop;
    await facade.stop();
    return EXIT_OK;
  } catch (error) {
    if (error instanceof UsageError) return fail(io, error.message, EXIT_USAGE);
    if (error instanceof StartError) return fail(io, error.message, EXIT_FAILURE);
    throw error;
  }
}

function fail(io: Io, message: string, code: number): number {
  io.stderr(message);
  return code;
}
