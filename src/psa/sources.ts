import { isLazy, LazyCopies } from '../domain/index.js';
import type { HalDocument } from './document.js';
import { fleetIdsIn } from './fleet-ids-in.js';

/** The document that each entity was decoded from, for as long as the entity is referenced. */
export class Sources {
  readonly #documents = new WeakMap<object, HalDocument>();
  /** Cached fleet ids of documents, and those of copies without a document. */
  readonly #fleets = new WeakMap<object, readonly string[]>();

  readonly #copies = new LazyCopies();

  record<T extends object>(entity: T, document: HalDocument): T {
    this.#documents.set(entity, document);
    return entity;
  }

  of(entity: object): HalDocument | undefined {
    return this.#documents.get(entity);
  }

  /** The vendor's ids of the fleets in the entity's document. */
  fleetsOf(entity: object): readonly string[] {
    const document = this.#documents.get(entity);
    if (document === undefined) return this.#fleets.get(entity) ?? [];
    const known = this.#fleets.get(document.resource);
    if (known !== undefined) return known;
    const named = fleetIdsIn(document);
    this.#fleets.set(document.resource, named);
    return named;
  }

  /** A copy without its document. Lazy objects are copied with what they have decoded. */
  detached<T extends object>(entity: T): T {
    const copy = isLazy(entity) ? this.#copies.of(entity) : { ...entity };
    this.#fleets.set(copy, this.fleetsOf(entity));
    return copy;
  }
}
