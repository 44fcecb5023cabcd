import { AuditLog } from '../audit/index.js';
import { secretsOf, type Config } from '../config/index.js';
import { createTextRedactor, type Logger, type Metrics } from '../observability/index.js';
import type { AuditTrail } from '../server/index.js';
import type { RequestContext } from './request-context.js';

export interface AuditLogOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly now: () => number;
}

/** Undefined if the audit log is disabled. @throws AuditLogError where its file cannot be opened. */
export function openAuditLog({ config, logger, metrics, now }: AuditLogOptions): AuditLog | undefined {
  const { audit } = config;
  if (audit === null) return undefined;
  const log = new AuditLog({
    ...audit,
    redact: createTextRedactor(secretsOf(config)),
    now,
    onChange: (failure) => {
      if (failure === null) logger.info({}, 'the audit log can be written again');
      else logger.error({ reason: failure, requests: audit.onFailure }, 'the audit log cannot be written');
    },
  });
  metrics.watch({ audit: () => log.stats });
  return log;
}

export function auditTrail(log: AuditLog): AuditTrail<RequestContext> {
  return {
    accessRecordOf: ({ accessRecorder }) => accessRecorder?.record() ?? { parts: [] },
    write: (request) => log.write(request),
    takesRequests: () => log.takesRequests(),
  };
}
