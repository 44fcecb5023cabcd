import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { watchForHints } from './file-hints.js';
import type { FileHints } from './file-hints.js';
import { fingerprintOf } from './fingerprint.js';

/** Why the content cannot be used. Contains no secret. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The setting with the file's path, if known. */
  readonly variable?: string;
}

export interface Reading<Material> {
  /** Null if there is any problem. */
  readonly material: Material | null;
  readonly problems: readonly Refusal[];
}

export interface FileWatcherSource<Material> {
  readonly paths: readonly string[];
  /** Changes if and only if the content changes. Never rejects. Default: a hash of the files. */
  fingerprint?(): Promise<string>;
  read(): Reading<Material>;
}

export interface FileWatcherOptions<Material> {
  readonly source: FileWatcherSource<Material>;
  /** The initial material. */
  readonly inUse: Material;
  /** Puts the material into use, or returns why it cannot be used, without any change. */
  readonly use: (material: Material) => Promise<Refusal | null>;
  readonly onRenewed: () => void;
  /** Called once for each refused content, and again if the reason changes. */
  readonly onRefused: (reasons: readonly Refusal[]) => void;
  /** Time without changes after which the files count as completely written, in ms; above 0. */
  readonly settleMs?: number;
  /**
   * Time before unusable content is refused, in ms, because a certificate and its key are written one after the other.
   */
  readonly patienceMs?: number;
  /** Polling interval in milliseconds, for changes without a hint and for refused content. */
  readonly pollMs?: number;
}

export interface ReloadCounts {
  readonly reloads: number;
  readonly refusals: number;
}

export type ReloadOutcome = 'unchanged' | 'renewed' | 'refused';

/**
 * Reloads files when their content changes. Unusable content is refused, and the former material stays in use. It is checked again
 * with the next change and at each poll: a certificate that is not valid yet, or not yet known to the upstream, becomes usable without a
 * change.
 */
export class FileWatcher<Material> {
  readonly #options: FileWatcherOptions<Material>;
  readonly #settleMs: number;
  readonly #patienceMs: number;
  readonly #closing = new AbortController();
  #inUse: Material;
  /** Fingerprint of the content that was checked last. */
  #checked: string | null = null;
  /** The last refusal; null if the last content was usable. */
  #refusal: string | null = null;
  #reloads = 0;
  #refusals = 0;
  #hints: FileHints | null = null;
  #poll: NodeJS.Timeout | undefined;
  /** Checks run one at a time. */
  #checks: Promise<unknown> = Promise.resolve();
  #isCheckDue = false;
  /** Calls of `check` that wait for a result. */
  #callers = 0;

  constructor(options: FileWatcherOptions<Material>) {
    this.#options = options;
    this.#inUse = options.inUse;
    this.#settleMs = options.settleMs ?? 500;
    this.#patienceMs = options.patienceMs ?? 10_000;
  }

  get counts(): ReloadCounts {
    return { reloads: this.#reloads, refusals: this.#refusals };
  }

  start(): void {
    const onHint = (): void => this.#scheduleCheck();
    this.#hints = watchForHints(this.#options.source.paths, onHint);
    this.#poll = setInterval(onHint, this.#options.pollMs ?? 60_000).unref();
    // The files may have changed since they were read.
    onHint();
  }

  /** Checks now, without waiting for incomplete content. Reports a refusal even if it was reported before. */
  async check(): Promise<ReloadOutcome> {
    const before = this.#refusals;
    this.#callers += 1;
    try {
      // A running check may have reported it already.
      return await this.#queueCheck(() => this.#refusals === before);
    } catch (error) {
      if (this.#closing.signal.aborted) return 'unchanged';
      throw error;
    } finally {
      this.#callers -= 1;
    }
  }

  /** Stops watching and ends running checks. */
  close(): void {
    this.#closing.abort();
    this.#hints?.close();
    clearInterval(this.#poll);
  }

  /** Starts one check `settleMs` after the first of any number of hints. */
  #scheduleCheck(): void {
    if (this.#isCheckDue) return;
    this.#isCheckDue = true;
    const run = async (): Promise<void> => {
      await this.#pause();
      await this.#queueCheck();
    };
    run().catch(() => undefined); // Closed.
  }

  #queueCheck(reportAgain = (): boolean => false): Promise<ReloadOutcome> {
    const check = this.#checks.then(() => this.#checkContent(reportAgain));
    this.#checks = check.catch(() => undefined);
    return check;
  }

  async #checkContent(reportAgain: () => boolean): Promise<ReloadOutcome> {
    this.#isCheckDue = false; // Later changes need another check.
    let content = await this.#fingerprint();
    if (content === this.#checked && this.#refusal === null) return 'unchanged';
    for (;;) {
      content = await this.#settled(content);
      const { material, problems } = this.#read();
      // If the content changed while it was read, read it again.
      if ((await this.#changesWithin(0, content)) !== null) continue;
      if (material !== null && isDeepStrictEqual(material, this.#inUse)) return this.#conclude(content, 'unchanged');
      const reasons = material === null ? problems : await this.#tryToUse(material);
      if (reasons.length === 0) return this.#conclude(content, 'renewed');

      const refusal = [content, ...reasons.map(({ message }) => message)].join('\n');
      const isNew = refusal !== this.#refusal;
      if (isNew && content !== this.#checked) {
        const changed = await this.#changesWithin(this.#patienceMs, content);
        if (changed !== null) {
          content = changed;
          continue;
        }
      }
      this.#checked = content;
      this.#refusal = refusal;
      if (isNew || reportAgain()) {
        this.#refusals += 1;
        this.#options.onRefused(reasons);
      }
      return 'refused';
    }
  }

  #read(): Reading<Material> {
    try {
      return this.#options.source.read();
    } catch (error) {
      return { material: null, problems: [unexpected(error)] };
    }
  }

  /** Returns no refusal if the material is in use. */
  async #tryToUse(material: Material): Promise<readonly Refusal[]> {
    const refusal = await this.#options.use(material).catch(unexpected);
    this.#closing.signal.throwIfAborted();
    if (refusal !== null) return [refusal];
    this.#inUse = material;
    return [];
  }

  #conclude(content: string, outcome: 'unchanged' | 'renewed'): ReloadOutcome {
    this.#checked = content;
    this.#refusal = null;
    if (outcome === 'renewed') {
      this.#reloads += 1;
      this.#options.onRenewed();
    }
    return outcome;
  }

  /** The content after `settleMs` without a change. */
  async #settled(content: string): Promise<string> {
    const changed = await this.#changesWithin(this.#settleMs, content);
    return changed === null ? content : this.#settled(changed);
  }

  #fingerprint(): Promise<string> {
    const { source } = this.#options;
    return source.fingerprint === undefined ? fingerprintOf(source.paths) : source.fingerprint();
  }

  /** The new content as soon as it changes; null if it stays the same, or if `check` was called. */
  async #changesWithin(milliseconds: number, content: string): Promise<string | null> {
    for (let waited = 0; ; waited += this.#settleMs) {
      if (waited > 0 || milliseconds > 0) await this.#pause();
      const now = await this.#fingerprint();
      if (now !== content) return now;
      if (waited + this.#settleMs >= milliseconds || this.#callers > 0) return null;
    }
  }

  /** Rejects on close. Does not keep the process alive. */
  async #pause(): Promise<void> {
    await wait(this.#settleMs, undefined, { signal: this.#closing.signal, ref: false });
  }
}

/** The message of an unexpected error could contain anything; its name is safe. */
function unexpected(error: unknown): Refusal {
  return {
    code: 'INTERNAL',
    message: `The file cannot be used (${error instanceof Error ? error.name : 'unknown error'}).`,
  };
}
