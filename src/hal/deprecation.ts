import type { Link } from './link.js';

/** A relation that the upstream has announced the end of; `documentation` is the link's `deprecation` without query and userinfo. */
export interface Deprecation {
  readonly rel: string;
  readonly documentation: string;
}

/** Longer texts are cut: a deprecation is logged, and what is logged must stay small. In characters. */
const longestText = 300;

/** Reports each deprecated relation once. After `limit` different ones it falls silent, so a hostile upstream cannot fill memory or log. */
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
      .slice(0, longestText);
    const key = JSON.stringify([rel, documentation]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#report({ rel, documentation });
  }
}
