import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A keep-alive connection, reopened after the server closes it. */
export class KeepAliveConnection {
  readonly #port: number;
  #socket: Socket | null = null;
  #received = '';
  #wake: () => void = () => {};

  constructor(url: string) {
    this.#port = Number(new URL(url).port);
  }

  /** Sends a request and returns the status of the response; 0 if the connection was closed without one. */
  async send(bytes: string): Promise<number> {
    const socket = this.#socket ?? (await this.#open());
    socket.write(bytes, 'latin1');
    const isHead = bytes.startsWith('HEAD');
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end >= 0) {
        const head = this.#received.slice(0, end);
        const length = isHead ? 0 : Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (this.#received.length >= end + 4 + length) {
          this.#received = this.#received.slice(end + 4 + length);
          if (/connection: close/i.test(head)) this.close();
          return Number(head.slice(9, 12));
        }
      }
      if (socket.destroyed) return 0;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  async #open(): Promise<Socket> {
    const socket = connect(this.#port, '127.0.0.1');
    await once(socket, 'connect');
    this.#socket = socket;
    this.#received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      this.#received += text;
      this.#wake();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = null;
      this.#wake();
    });
    return socket;
  }
}
