import { isLazy, LazyCopies } from '../domain/index.js';
import type { HalDocument } from './document.js';
import { fleetIdsIn } from './fleet-ids-in.js';

/** Which document each entity of the domain was decoded from, for as long as somebody holds the entity. */
export class Sources {
  readonly #documents = new WeakMap<object, HalDocument>();
  /** The fleets that documents name, once somebody has asked; and those of copies that have no document any more. */
  readonly #fleets = new WeakMap<object, readonly string[]>();

  readonly #copies = new LazyCopies();

  record<T extends object>(entity: T, document: HalDocument): T {
    this.#documents.set(entity, document);
    return entity;
  }

  of(entity: object): HalDocument | undefined {
    return this.#documents.get(entity);
  }

  /** The vendor's ids of the fleets that the entity's document names. */
  fleetsOf(entity: object): readonly string[] {
    const document = this.#documents.get(entity);
    if (document === undefined) return this.#fleets.get(entity) ?? [];
    const known = this.#fleets.get(document.resource);
    if (known !== undefined) return known;
    const named = fleetIdsIn(document);
    this.#fleets.set(document.resource, named);
    return named;
  }

  /** A copy without the document; of what is decoded as it is looked at, one that looks no further. */
  detached<T extends object>(entity: T): T {
    const copy = isLazy(entity) ? this.#copies.of(entity) : { ...entity };
    this.#fleets.set(copy, this.fleetsOf(entity));
    return copy;
  }
}
