// Reports a server process to the benchmark: its URL, and on request its CPU time and memory.
export function report(url) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    const { heapUsed: heap } = process.memoryUsage();
    process.send({ cpu: user + system, heap, peak: process.resourceUsage().maxRSS * 1024 });
  });
  // The benchmark has stopped this server or has exited.
  process.on('disconnect', () => process.exit(0));
  process.send({ url });
}

/** @param handle Returns the response body for a request body. */
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
