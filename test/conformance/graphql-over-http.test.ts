import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startServer } from '../unit/server/support.js';
import type { Harness } from '../unit/server/support.js';

/**
 * Runs the audits of the GraphQL-over-HTTP working group against the real server, with CSRF prevention enabled.
 * https://graphql.github.io/graphql-over-http/draft/
 */
describe('GraphQL over HTTP', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startServer();
  });
  afterAll(async () => {
    await harness.server.drain();
  });

  const audits = serverAudits({ url: () => `${harness.url}/graphql` });

  it('is checked by all 36 MUST and SHOULD audits', () => {
    const count = (level: string) => audits.filter(({ name }) => name.startsWith(level)).length;
    expect({ must: count('MUST'), should: count('SHOULD') }).toEqual({ must: 13, should: 23 });
  });

  it.each(audits.map((audit) => [`${audit.name} (${audit.id})`, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    const reason = result.status === 'ok' ? '' : result.reason;
    if (name.startsWith('MAY')) expect(['ok', 'notice']).toContain(result.status);
    else expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: '' });
  });
});
