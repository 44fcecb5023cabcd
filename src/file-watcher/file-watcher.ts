import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { watchForHints } from './file-hints.js';
import type { FileHints } from './file-hints.js';
import { fingerprintOf } from './fingerprint.js';

/** Why something cannot be used. No secret. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The setting that names the file, where it is known. */
  readonly variable?: string;
}

export interface Reading<Material> {
  /** Null when there is any problem. */
  readonly material: Material | null;
  readonly problems: readonly Refusal[];
}

export interface FileWatcherSource<Material> {
  readonly paths: readonly string[];
  /** Changes when, and only when, what is read does. Never rejects. Default: with the content of the files. */
  fingerprint?(): Promise<string>;
  read(): Reading<Material>;
}

export interface FileWatcherOptions<Material> {
  readonly source: FileWatcherSource<Material>;
  /** What is in use at the start. */
  readonly inUse: Material;
  /** Takes it into use, or tells why it cannot be; nothing has changed then. */
  readonly use: (material: Material) => Promise<Refusal | null>;
  readonly onRenewed: () => void;
  /** Told once of each content that is refused, and again if the reason changes. */
  readonly onRefused: (reasons: readonly Refusal[]) => void;
  /** Files count as written when nothing has changed for so long, in ms; above 0. */
  readonly settleMs?: number;
  /**
   * What does not fit together is given so long to become right before it is complained of, in ms: a certificate and its key are
   * written one after the other.
   */
  readonly patienceMs?: number;
  /** Milliseconds between two looks by the clock, for changes that nobody hinted at and for what was refused before. */
  readonly pollMs?: number;
}

export interface ReloadCounts {
  readonly reloads: number;
  readonly refusals: number;
}

export type ReloadOutcome = 'unchanged' | 'renewed' | 'refused';

/**
 * Takes what is in the files into use whenever it changes. The content alone decides, read whole and settled; what cannot be used is
 * refused, what was in use stays, and it is looked at again with the next change and at each look by the clock: a certificate that is not
 * valid yet, or that the upstream does not know yet, becomes good without a change.
 */
export class FileWatcher<Material> {
  readonly #options: FileWatcherOptions<Material>;
  readonly #settleMs: number;
  readonly #patienceMs: number;
  readonly #closing = new AbortController();
  #inUse: Material;
  /** Fingerprint of the content that was judged last. */
  #judged: string | null = null;
  /** What was last complained of; null while all is well. */
  #complaint: string | null = null;
  #reloads = 0;
  #refusals = 0;
  #hints: FileHints | null = null;
  #poll: NodeJS.Timeout | undefined;
  /** One look at a time, the others wait. */
  #looks: Promise<unknown> = Promise.resolve();
  #lookIsDue = false;
  #asked = 0;

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
    const onHint = (): void => this.#lookSoon();
    this.#hints = watchForHints(this.#options.source.paths, onHint);
    this.#poll = setInterval(onHint, this.#options.pollMs ?? 60_000).unref();
    // The files may have changed between their reading and the watch.
    onHint();
  }

  /** Looks now, without patience. Somebody waits for the answer, so a refusal is told again. */
  async check(): Promise<ReloadOutcome> {
    const before = this.#refusals;
    this.#asked += 1;
    try {
      // A look that was under way may have told already.
      return await this.#queueLook(() => this.#refusals === before);
    } catch (error) {
      if (this.#closing.signal.aborted) return 'unchanged';
      throw error;
    } finally {
      this.#asked -= 1;
    }
  }

  /** Nothing is watched any more, and what is waited for is given up. */
  close(): void {
    this.#closing.abort();
    this.#hints?.close();
    clearInterval(this.#poll);
  }

  /** However many hints come, one look: it begins when the first is `settleMs` old. */
  #lookSoon(): void {
    if (this.#lookIsDue) return;
    this.#lookIsDue = true;
    const look = async (): Promise<void> => {
      await this.#pause();
      await this.#queueLook();
    };
    look().catch(() => undefined); // It was closed.
  }

  #queueLook(tellAgain = (): boolean => false): Promise<ReloadOutcome> {
    const look = this.#looks.then(() => this.#look(tellAgain));
    this.#looks = look.catch(() => undefined);
    return look;
  }

  async #look(tellAgain: () => boolean): Promise<ReloadOutcome> {
    this.#lookIsDue = false; // What changes from here on is worth another look.
    let content = await this.#fingerprint();
    if (content === this.#judged && this.#complaint === null) return 'unchanged';
    for (;;) {
      content = await this.#settled(content);
      const { material, problems } = this.#read();
      // What was read is what was looked at, or it is read again.
      if ((await this.#changesWithin(0, content)) !== null) continue;
      if (material !== null && isDeepStrictEqual(material, this.#inUse)) return this.#conclude(content, 'unchanged');
      const reasons = material === null ? problems : await this.#tryToUse(material);
      if (reasons.length === 0) return this.#conclude(content, 'renewed');

      const complaint = [content, ...reasons.map(({ message }) => message)].join('\n');
      const isNew = complaint !== this.#complaint;
      if (isNew && content !== this.#judged) {
        const changed = await this.#changesWithin(this.#patienceMs, content);
        if (changed !== null) {
          content = changed;
          continue;
        }
      }
      this.#judged = content;
      this.#complaint = complaint;
      if (isNew || tellAgain()) {
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
      return { material: null, problems: [unforeseen(error)] };
    }
  }

  /** Empty when it is in use. */
  async #tryToUse(material: Material): Promise<readonly Refusal[]> {
    const refusal = await this.#options.use(material).catch(unforeseen);
    this.#closing.signal.throwIfAborted();
    if (refusal !== null) return [refusal];
    this.#inUse = material;
    return [];
  }

  #conclude(content: string, outcome: 'unchanged' | 'renewed'): ReloadOutcome {
    this.#judged = content;
    this.#complaint = null;
    if (outcome === 'renewed') {
      this.#reloads += 1;
      this.#options.onRenewed();
    }
    return outcome;
  }

  /** The content once it has been the same for `settleMs`. */
  async #settled(content: string): Promise<string> {
    const changed = await this.#changesWithin(this.#settleMs, content);
    return changed === null ? content : this.#settled(changed);
  }

  #fingerprint(): Promise<string> {
    const { source } = this.#options;
    return source.fingerprint === undefined ? fingerprintOf(source.paths) : source.fingerprint();
  }

  /** The new content as soon as it is another one; null when it has stayed the same, or when somebody asks and will not wait. */
  async #changesWithin(milliseconds: number, content: string): Promise<string | null> {
    for (let waited = 0; ; waited += this.#settleMs) {
      if (waited > 0 || milliseconds > 0) await this.#pause();
      const now = await this.#fingerprint();
      if (now !== content) return now;
      if (waited + this.#settleMs >= milliseconds || this.#asked > 0) return null;
    }
  }

  /** Rejects when this is closed. Keeps no process alive. */
  async #pause(): Promise<void> {
    await wait(this.#settleMs, undefined, { signal: this.#closing.signal, ref: false });
  }
}

/** An unforeseen error's text could hold anything; its name is safe. */
function unforeseen(error: unknown): Refusal {
  return { code: 'INTERNAL', message: `It cannot be used (${error instanceof Error ? error.name : 'unknown error'}).` };
}
