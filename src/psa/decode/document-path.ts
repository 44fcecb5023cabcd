/**
 * Where a group stands in its document. Its two paths are made only when there is something to report, which is seldom:
 * most documents need neither.
 */
export class DocumentPath {
  readonly #parent: DocumentPath | null;
  readonly #name: string;
  readonly #field: string;
  readonly #index: number | null;

  private constructor(parent: DocumentPath | null, name: string, field: string, index: number | null) {
    this.#parent = parent;
    this.#name = name;
    this.#field = field;
    this.#index = index;
  }

  /** A document, by the name that stands for it among the drift counts. */
  static root(name: string): DocumentPath {
    return new DocumentPath(null, name, '', null);
  }

  /**
   * @param field The graph's name; empty where the graph has the group's members in the parent.
   * @param index Where it is an item of a list.
   */
  child(name: string, field: string, index: number | null = null): DocumentPath {
    return new DocumentPath(this, name, field, index);
  }

  /** The upstream's name. */
  get name(): string {
    return this.#name;
  }

  /** As the drift counts name it: the upstream's names, without the indexes (`status.energies[].level`). */
  get driftPath(): string {
    if (this.#parent === null) return this.#name;
    return `${this.#parent.driftPath}.${this.#name}${this.#index === null ? '' : '[]'}`;
  }

  /** As the graph names it, from the entity (`energies[0].level`). */
  get graphPath(): string {
    const above = this.#parent?.graphPath ?? '';
    if (this.#field === '') return above;
    return `${above}${above === '' ? '' : '.'}${this.#field}${this.#index === null ? '' : `[${this.#index}]`}`;
  }
}
