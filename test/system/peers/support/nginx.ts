import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe } from '@jest/globals';
import type { Identity } from '../../../support/pki.js';

/** nginx as a TLS server that shares no code with Node.js: it requires client certificates and forwards to the simulator. */

export interface NginxOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** `http://host:port` to which requests are forwarded. */
  readonly backend: string;
  readonly server: Identity;
  /** PEM. Client certificates must be signed by it. */
  readonly clientCa: string;
  /** Value of `ssl_protocols`. */
  readonly protocols?: string;
  /** Value of `ssl_verify_client`; default `on`. */
  readonly verify?: 'on' | 'off';
  /** Offers HTTP/2 next to HTTP/1.1. */
  readonly http2?: boolean;
  /** Directives for the server block. */
  readonly directives?: string;
}

/** A line of the access log. */
export interface Access {
  readonly status: number;
  /** `TLSv1.2` … */
  readonly protocol: string;
  /** `SUCCESS`, `FAILED:…` or `NONE`. */
  readonly verified: string;
  /** `HTTP/1.1` … */
  readonly http: string;
  /** Serial number of the connection. */
  readonly connection: number;
  readonly acceptEncoding: string;
}

export interface Nginx {
  readonly port: number;
  /** `https://127.0.0.1:port` */
  readonly origin: string;
  /** Runs `nginx -s reload`. Resolves when the old worker has exited. */
  reload(): Promise<void>;
  /** Stops gracefully; resolves to the access log. */
  stop(): Promise<readonly Access[]>;
}

/** Path of the program; null if it is not installed. */
export const program = findProgram();
if (program === null) {
  const notice = 'nginx is not installed (on Debian: nginx-light): the client is not tested with it.';
  if (process.env['CI'] !== undefined) throw new Error(notice);
  console.warn(notice);
}

/** `describe`, skipped without nginx. */
export const describeWithNginx = program === null ? describe.skip : describe;

/** Debian installs it into a folder that is only in root's PATH. */
function findProgram(): string | null {
  for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']) {
    try {
      accessSync(join(folder, 'nginx'), constants.X_OK);
      return join(folder, 'nginx');
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Finds a free port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const port = options.port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'fleetgraph-nginx-'));
  const files = {
    'server.pem': options.server.certPem,
    'server.key': options.server.keyPem,
    'ca.pem': options.clientCa,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  writeFileSync(join(folder, 'nginx.conf'), configuration({ ...options, port }));
  const parameters = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];

  const child = spawn(program ?? 'nginx', parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exited = once(child, 'exit');

  /** Waits for a line in the error log. */
  const logged = async (pattern: RegExp, from = 0): Promise<void> => {
    while (!pattern.test(log.slice(from))) {
      const ended = await Promise.race([once(child.stderr, 'data').then(() => false), exited.then(() => true)]);
      if (ended && !pattern.test(log.slice(from))) throw new Error(`nginx exited: ${log}`);
    }
  };
  const stop = async (): Promise<readonly Access[]> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGQUIT');
    await exited;
    const lines = readFileSync(join(folder, 'access.log'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    rmSync(folder, { recursive: true, force: true });
    return lines.map((line) => JSON.parse(line) as Access);
  };

  try {
    await logged(/start worker process \d+/);
    await accepting(port);
  } catch (error) {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    port,
    origin: `https://127.0.0.1:${port}`,
    reload: async () => {
      const before = log.length;
      execFileSync(program ?? 'nginx', [...parameters, '-s', 'reload'], { stdio: 'pipe' });
      await logged(/worker process \d+ exited with code 0/, before);
    },
    stop,
  };
}

async function accepting(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}

function configuration({
  backend,
  protocols = 'TLSv1.2 TLSv1.3',
  verify = 'on',
  http2 = false,
  directives = '',
  port,
}: NginxOptions): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
worker_shutdown_timeout 5s;
pid nginx.pid;
error_log stderr notice;
events { worker_connections 256; }
http {
  ${temporary.map((name) => `${name}_temp_path ${name};`).join('\n  ')}
  log_format json escape=json '{"status":$status,"protocol":"$ssl_protocol","verified":"$ssl_client_verify",'
    '"http":"$server_protocol","connection":$connection,"acceptEncoding":"$http_accept_encoding"}';
  access_log access.log json;
  server_tokens off;
  server {
    listen 127.0.0.1:${port} ssl${http2 ? ' http2' : ''};
    ssl_certificate server.pem;
    ssl_certificate_key server.key;
    ssl_client_certificate ca.pem;
    ssl_verify_client ${verify};
    ssl_verify_depth 3;
    ssl_protocols ${protocols};
    ${directives}
    location / { proxy_pass ${backend}; }
  }
}
`;
}
