import type { Resource } from '../hal/index.js';

/** A HAL resource and the URL of the document that it came in, against which its relative links are read. */
export interface HalDocument {
  readonly resource: Resource;
  readonly url: URL;
}

/** Which document each entity of the domain was decoded from, for as long as somebody holds the entity. */
export class Sources {
  readonly #documents = new WeakMap<object, HalDocument>();

  record<T extends object>(entity: T, document: HalDocument): T {
    this.#documents.set(entity, document);
    return entity;
  }

  of(entity: object): HalDocument | undefined {
    return this.#documents.get(entity);
  }
}
