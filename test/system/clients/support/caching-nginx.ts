import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, program } from '../../peers/support/nginx.js';

export interface CachingNginx {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  stop(): Promise<void>;
}

/** nginx as a shared cache in front of the server. `x-cache` reports hits. */
export async function startCachingNginx(backend: string): Promise<CachingNginx> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-cache-'));
  writeFileSync(join(folder, 'nginx.conf'), configuration(port, backend));
  const child = spawn(program ?? 'nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  const exited = once(child, 'exit');
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    while (!/start worker process \d+/.test(log)) {
      const ended = await Promise.race([once(child.stderr, 'data').then(() => false), exited.then(() => true)]);
      if (ended) throw new Error(`nginx exited: ${log}`);
    }
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.destroy();
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

function configuration(port: number, backend: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr notice;
events { worker_connections 64; }
http {
  ${temporary.map((name) => `${name}_temp_path ${name};`).join('\n  ')}
  access_log off;
  proxy_cache_path cache levels=1 keys_zone=responses:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${backend};
      proxy_cache responses;
      proxy_cache_key $request_uri;
      add_header x-cache $upstream_cache_status always;
    }
  }
}
`;
}
