import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditLog, type AuditLogOptions } from '../../../src/audit/index.js';
import { anyone, type AnsweredRequest } from '../../../src/domain/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleetgraph-audit-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const request = (requestId: string): AnsweredRequest => ({
  requestId,
  principal: anyone,
  operationName: 'Fleets',
  outcome: 'ok',
  status: 200,
  errorCodes: [],
  fromCache: false,
  accessRecord: { parts: [] },
});

function open(destination: string, onFailure: AuditLogOptions['onFailure']) {
  const changes: (string | null)[] = [];
  const log = new AuditLog({
    destination,
    onFailure,
    redact: (text) => text,
    onChange: (failure) => void changes.push(failure),
    now: () => 0,
  });
  return { log, changes };
}
const idsIn = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { requestId: unknown }).requestId);

describe('an audit log after failed writes', () => {
  it.each(['refuse', 'serve'] as const)('contains the pending lines in order (%s)', (onFailure) => {
    const file = join(folder, 'audit.log');
    // A full disk, which is freed later.
    symlinkSync('/dev/full', file);
    const { log, changes } = open(file, onFailure);
    expect([log.write(request('one')), log.write(request('two'))]).toEqual(Array(2).fill(onFailure === 'serve'));
    expect(log.takesRequests()).toBe(onFailure === 'serve');
    rmSync(file);
    log.reopen();
    expect(log.takesRequests()).toBe(true);
    expect(log.write(request('three'))).toBe(true);
    expect(idsIn(file)).toEqual(['one', 'two', 'three']);
    expect(changes).toEqual(['ENOSPC', null]);
    expect(log.stats).toEqual({ written: 1, failed: 2, dropped: 0 });
    log.close();
  });
});

describe('an audit log', () => {
  it('writes each line before the call returns', () => {
    const file = join(folder, 'audit.log');
    const { log } = open(file, 'refuse');
    for (const id of ['one', 'two']) {
      log.write(request(id));
      expect(idsIn(file).at(-1)).toBe(id);
    }
    log.close();
  });

  it('continues in the old file if it cannot be reopened, and reports that', () => {
    const file = join(folder, 'audit.log');
    const { log, changes } = open(file, 'refuse');
    log.write(request('one'));
    const text = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true });
    log.reopen();
    expect(changes).toEqual(['ENOENT']);
    expect(log.write(request('two'))).toBe(true);
    expect(text).toContain('"one"');
    log.close();
    folder = mkdtempSync(join(tmpdir(), 'fleetgraph-audit-log-'));
  });
});
