export { AccessRecorder } from './access-recorder.js';
export type { Redact } from './lines.js';
export { AuditLog, AuditLogError } from './audit-log.js';
export type { AuditLogOptions, AuditLogStats } from './audit-log.js';
