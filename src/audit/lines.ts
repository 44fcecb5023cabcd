import { noRedaction, type AnsweredRequest, type PrivacySettings } from '../domain/index.js';

/** Removes secrets and personal data from a text. */
export type Redact = (text: string) => string;

/** A GraphQL name. Before parsing, an operation name may be any text. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,127}$/;

/**
 * The lines of one request: one for each fleet, outcome and set of data kinds, split if it has too many vehicles, and one for a request
 * without data. Each is complete in itself and has `part` and `parts`, so that a missing line is noticed.
 */
export function linesOf(request: AnsweredRequest, time: Date, redact: Redact): string {
  const { requestId, principal, operationName, outcome, status, errorCodes, fromCache, accessRecord } = request;
  const isName = operationName !== null && NAME.test(operationName);
  const head = JSON.stringify({
    log: 'audit',
    time: time.toISOString(),
    requestId: redact(requestId),
    principal: principal?.id ?? null,
    operation: isName ? redact(operationName) : null,
    request: outcome,
    status,
    ...(errorCodes.length > 0 ? { errorCodes } : {}),
    ...(fromCache ? { fromCache } : {}),
    ...(principal === null || isFull(principal.disclosure) ? {} : { disclosure: principal.disclosure }),
  }).slice(0, -1);
  const parts =
    accessRecord.parts.length > 0 ? accessRecord.parts : ['"fleetId":null,"outcome":null,"data":[],"vehicleIds":[]'];
  const { length } = parts;
  return parts.map((part, index) => `${head},"part":${index + 1},"parts":${length},${part}}\n`).join('');
}

function isFull({ position, tripEndsMeters, vin }: PrivacySettings): boolean {
  return position === noRedaction.position && tripEndsMeters === noRedaction.tripEndsMeters && vin === noRedaction.vin;
}
