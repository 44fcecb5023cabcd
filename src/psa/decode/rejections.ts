import type { RejectedValue } from '../../domain/index.js';

const none: readonly RejectedValue[] = Object.freeze([]);

/** Collects what one document's decoder refused, so that the raw value can still be had. */
export class Rejections {
  static readonly #limit = 100;
  #values: RejectedValue[] | null = null;

  /** Past 100 values no more are kept: a document that broken explains itself. */
  add(path: string, value: unknown): void {
    this.#values ??= [];
    if (this.#values.length < Rejections.#limit) this.#values.push({ path, raw: rawText(value) });
  }

  /** What was refused so far below a path, which is left out of theirs, in the order of reading. */
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
  // Not in the middle of a character of two code units.
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
