import { describe, expect, it } from '@jest/globals';
import { startServer } from '../support.js';

describe('/metrics', () => {
  it('serves the metrics with their content type, and forbids caching', async () => {
    let text = 'things_total 1\n';
    const metrics = { contentType: 'text/plain; version=0.0.4; charset=utf-8', text: async () => text };
    const { server, url } = await startServer({ metrics });
    try {
      const answer = await fetch(`${url}/metrics`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(metrics.contentType);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toBe('things_total 1\n');
      text = 'things_total 2\n';
      expect(await (await fetch(`${url}/metrics`)).text()).toBe(text);
    } finally {
      await server.drain();
    }
  });

  it('does not exist without metrics', async () => {
    const { server, url } = await startServer();
    try {
      expect((await fetch(`${url}/metrics`)).status).toBe(404);
    } finally {
      await server.drain();
    }
  });
});
