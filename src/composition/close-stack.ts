/** Closes what was opened, in reverse order. */
export class CloseStack {
  readonly #closers: (() => unknown)[] = [];
  #closing: Promise<void> | undefined;

  /** Registers how to close a part, and returns the part. */
  add<T>(part: T, close: (part: T) => unknown): T {
    this.#closers.push(() => close(part));
    return part;
  }

  /** A second call waits for the first. */
  close(): Promise<void> {
    return (this.#closing ??= this.#closeAll());
  }

  async #closeAll(): Promise<void> {
    for (const close of this.#closers.reverse()) await close();
  }
}
