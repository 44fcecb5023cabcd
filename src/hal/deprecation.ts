import type { Link } from './link.js';

/** A deprecated relation. `documentation` is the link's `deprecation` without query and userinfo. */
export interface Deprecation {
  readonly rel: string;
  readonly documentation: string;
}

/** Longer texts are truncated, because they are logged. In characters. */
const maxLength = 300;

/** Reports each deprecated relation once, up to `limit`, so that a hostile upstream cannot fill memory or log. */
export class DeprecationLog {
  readonly #report: (deprecation: Deprecation) => void;
  readonly #limit: number;
  readonly #seen = new Set<string>();

  constructor(report: (deprecation: Deprecation) => void, limit = 256) {
    this.#report = report;
    this.#limit = limit;
  }

  note(rel: string, link: Link): void {
    if (link.deprecation === undefined || this.#seen.size >= this.#limit) return;
    const documentation = link.deprecation
      .replace(/[?#].*$/s, '')
      .replace(/\/\/[^/]*@/, '//')
      .slice(0, maxLength);
    const key = JSON.stringify([rel, documentation]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#report({ rel, documentation });
  }
}
