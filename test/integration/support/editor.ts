import { createServer, request, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { TestWorld } from '../../support/world.js';

/** Changes the document returned for a path (without its query). */
export type Edit = (path: string, document: Record<string, unknown>) => void;

/** A mutual-TLS proxy in front of the simulator that changes documents in ways the simulator has no quirk for. */
export interface Editor {
  /** The base URL for the facade. */
  readonly url: URL;
  /** null: documents pass unchanged. */
  edit(change: Edit | null): void;
  close(): Promise<void>;
}

export async function startEditor({ simulator, certificates }: TestWorld): Promise<Editor> {
  const { ca, server: own, client } = certificates;
  const behind = new URL(simulator.url);
  let change: Edit | null = null;
  let origin = '';

  const pass = async (received: IncomingMessage, response: ServerResponse): Promise<void> => {
    const options: RequestOptions = { method: received.method, headers: received.headers, ca, ...client };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(new URL(received.url ?? '/', behind), options, resolve)
        .on('error', reject)
        .end();
    });
    let text = (await buffer(answer)).toString();
    if (answer.statusCode === 200) {
      const document = JSON.parse(text.replaceAll(behind.origin, origin)) as Record<string, unknown>;
      change?.(new URL(received.url ?? '/', behind).pathname, document);
      text = JSON.stringify(document);
    }
    response.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? '' }).end(text);
  };
  const server = createServer({ ...own, ca, requestCert: true }, (received, response) => {
    pass(received, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: new URL(behind.pathname, origin),
    edit: (next) => void (change = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
