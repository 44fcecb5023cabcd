/** The location of a group in its document. Its paths are computed on demand, as most documents need none. */
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

  /** The root of a document, by its name in drift counts. */
  static root(name: string): DocumentPath {
    return new DocumentPath(null, name, '', null);
  }

  /**
   * @param field Name in the schema; empty if the schema has the group's members in the parent.
   * @param index Index of a list item.
   */
  child(name: string, field: string, index: number | null = null): DocumentPath {
    return new DocumentPath(this, name, field, index);
  }

  /** Upstream name. */
  get name(): string {
    return this.#name;
  }

  /** Path in drift counts: upstream names without indexes (`status.energies[].level`). */
  get driftPath(): string {
    if (this.#parent === null) return this.#name;
    return `${this.#parent.driftPath}.${this.#name}${this.#index === null ? '' : '[]'}`;
  }

  /** Path in the schema, from the entity (`energies[0].level`). */
  get graphPath(): string {
    const above = this.#parent?.graphPath ?? '';
    if (this.#field === '') return above;
    return `${above}${above === '' ? '' : '.'}${this.#field}${this.#index === null ? '' : `[${this.#index}]`}`;
  }
}
