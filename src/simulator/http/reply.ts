import type { ServerResponse } from 'node:http';

/** A response that is ready to send. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** Writes status and headers, except the length of the body. */
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
