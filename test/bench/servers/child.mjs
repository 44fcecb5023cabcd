// The side of a server process that the benchmark talks to: its address, the processor time it has used, its memory.
export function report(url) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    const { heapUsed: heap } = process.memoryUsage();
    process.send({ cpu: user + system, heap, peak: process.resourceUsage().maxRSS * 1024 });
  });
  // The benchmark is gone, or done with this server.
  process.on('disconnect', () => process.exit(0));
  process.send({ url });
}

/** `handle` gives the answer's body from the request's. */
export async function listen(handle) {
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      const body = Buffer.from(await handle(Buffer.concat(parts).toString()));
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
      response.end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => report(`http://127.0.0.1:${server.address().port}`));
}
