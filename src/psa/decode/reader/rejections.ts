import type { RejectedValue } from '../../../domain/index.js';

const none: readonly RejectedValue[] = Object.freeze([]);

/** Collects the raw values that a decoder rejects. */
export class Rejections {
  static readonly #limit = 100;
  #values: RejectedValue[] | null = null;

  /** Keeps at most 100 values per document. */
  add(path: string, value: unknown): void {
    this.#values ??= [];
    if (this.#values.length < Rejections.#limit) this.#values.push({ path, raw: rawText(value) });
  }

  /** The values rejected below a path, with relative paths, in reading order. */
  below(path: string): readonly RejectedValue[] {
    if (this.#values === null) return none;
    if (path === '') return [...this.#values];
    const prefix = `${path}.`;
    const inside = this.#values.filter((value) => value.path.startsWith(prefix));
    return inside.map((value) => ({ ...value, path: value.path.slice(prefix.length) }));
  }
}

const longest = 100;

function rawText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  if (text.length <= longest) return text;
  // Does not split a surrogate pair.
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
