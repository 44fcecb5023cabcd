import type { ServerResponse } from 'node:http';

/** An answer that is ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** Status and headers, without those that frame the body. */
export function writeHead(response: ServerResponse, reply: Reply): void {
  response.statusCode = reply.status;
  response.setHeader('Content-Type', reply.contentType);
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value as string | string[]);
}

export function sendReply(response: ServerResponse, reply: Reply): void {
  writeHead(response, reply);
  response.setHeader('Content-Length', reply.body.length);
  response.end(reply.body);
}
