import { refusalReasons, type RefusalReason } from '../auth/index.js';
import type { Config } from '../config/index.js';
import { errorCodes } from '../domain/index.js';
import { buildGraph, toSubgraph } from '../graphql/index.js';
import { createMetrics, startTracing, type Logger, type Metrics } from '../observability/index.js';
import type { DriftCount } from '../psa/decode/index.js';
import { createEventLoopScheduler } from '../scheduling/event-loop-scheduler.js';
import { createServer, type Authenticate, type ExampleOperation } from '../server/index.js';
import type { FinishedCall, TransportStats } from '../transport/index.js';
import { openAuditLog } from './audit-log.js';
import { startAuthentication } from './authentication.js';
import type { CertificateState } from './client-certificate.js';
import { CloseStack } from './close-stack.js';
import { createDataSources } from './data-sources.js';
import { createReadinessCheck } from './readiness.js';
import { serverOptions } from './server-options.js';
import { startTrustedDocuments } from './trusted-documents.js';
import { openUpstreamClient } from './upstream-client.js';

export { TrustedDocumentsError } from './trusted-documents.js';
export { globalIdOf } from '../graphql/index.js';

export interface ComposeOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Default: metrics without those of the process, which belong to its owner. */
  readonly metrics?: Metrics;
  /** Shown by the explorer pages. */
  readonly exampleOperations?: readonly ExampleOperation[];
  /** Called when a call to the upstream has ended. */
  readonly onCall?: (call: FinishedCall) => void;
  /** Default: by the configuration. */
  readonly authenticate?: Authenticate;
  readonly now?: () => number;
  /** The clock for certificates and tokens, in ms since the epoch. Default: the system's, even where `now` is simulated. */
  readonly wallClock?: () => number;
  /** The clock of the client limits, in monotonic milliseconds. */
  readonly clock?: () => number;
}

/** A running server with all its parts. */
export interface Facade {
  readonly url: string;
  readonly upstreamStats: () => TransportStats;
  /** Data of the upstream that could not be used, counted by path. */
  readonly drift: () => readonly DriftCount[];
  /** The client certificate in use; null over plain http. */
  readonly certificate: () => CertificateState | null;
  /** Checks for a renewed client certificate now. Never rejects. */
  reloadCertificate(): Promise<void>;
  /** Reopens the file of the audit log, after a rotation. */
  reopenAuditLog(): void;
  /** Reloads the lists of trusted documents now. Never rejects. */
  reloadDocuments(): Promise<void>;
  /** Reloads the API key file now. Never rejects. */
  reloadKeys(): Promise<void>;
  /** Ends a pause after a 429 of the upstream or refused credentials: the next call is sent. */
  resumeCalls(): void;
  /** Reports not ready, drains, and closes every connection. */
  stop(): Promise<void>;
}

/** Wires all parts and starts them, from the upstream to the listening server. Rejects, with everything closed, if a part cannot start. */
export async function compose(options: ComposeOptions): Promise<Facade> {
  const { config, logger, metrics = createMetrics(), now = Date.now, wallClock = Date.now } = options;
  const { clock = () => performance.now(), exampleOperations = [], onCall } = options;
  const yieldToEventLoop = createEventLoopScheduler();
  metrics.expectErrors([...errorCodes, 'INTERNAL_SERVER_ERROR']);
  metrics.expectAuthFailures(refusalReasons);

  const opened = new CloseStack();
  try {
    // First, so that it stops last: the spans of the shutdown are exported too.
    const tracer = config.tracing === null ? undefined : await startTracing({ ...config.tracing, logger });
    opened.add(tracer, (each) => each?.stop());

    const client = openUpstreamClient({ config, logger, metrics, yieldToEventLoop, onCall, now, wallClock });
    opened.add(client, (each) => each.close());
    const dataSources = createDataSources(client, config, now);
    opened.add(dataSources.snapshots, (each) => each.clear());
    const readiness = createReadinessCheck(client, dataSources.knowledge, config, now);

    const onRefusal = (reason: RefusalReason): void => metrics.countAuthFailure(reason);
    const authentication = startAuthentication({ auth: config.auth, logger, onRefusal, now: wallClock });
    opened.add(authentication, (each) => each.close());
    const audit = opened.add(openAuditLog({ config, logger, metrics, now }), (each) => each?.close());
    const schema = config.server.federation ? await toSubgraph(buildGraph()) : buildGraph();
    const documents = startTrustedDocuments({ ...config.server.documents, schema, logger });
    opened.add(documents, (each) => each?.close());

    const authenticate = options.authenticate ?? authentication.authenticate;
    const server = await createServer(
      serverOptions({
        ...{ config, schema, client, dataSources, readiness, authenticate, audit, documents, tracer },
        ...{ yieldToEventLoop, exampleOperations, logger, metrics, now, clock },
      }),
    );
    opened.add(server, (each) => each.drain());
    const url = await server.listen();

    // Learns the fleets and their links. The server responds meanwhile: alive, but not ready.
    const first = await readiness.probe();
    if (!first.ready) logger.warn({ detail: first.detail }, 'first probe of the upstream failed');
    return {
      url,
      upstreamStats: client.stats,
      drift: client.drift,
      certificate: () => client.certificate.state(),
      reloadCertificate: () => client.certificate.reload(),
      reopenAuditLog: () => audit?.reopen(),
      resumeCalls: () => client.resumeCalls(),
      reloadDocuments: async () => documents?.reload(),
      reloadKeys: () => authentication.reload(),
      stop: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
