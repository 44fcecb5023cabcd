import { hashText } from '../world/generation/random.js';
import type { World } from '../world/world.js';

/** Every third vehicle gets a new id. */
const isRenewed = (id: string): boolean => hashText(id) % 3 === 0;

const renew = (id: string): string => `${id.slice(0, -8)}${hashText(`renewed ${id}`).toString(16).padStart(8, '0')}`;

/** Q10: once enabled, some vehicles have new ids in every response. Their VINs stay the same. */
export class RenewedIds {
  readonly #newIds = new Map<string, string>();
  readonly #oldIds = new Map<string, string>();

  constructor(world: World) {
    for (const { id } of world.fleets.flatMap(({ vehicles }) => vehicles).filter(({ id }) => isRenewed(id))) {
      this.#newIds.set(id, renew(id));
      this.#oldIds.set(renew(id), id);
    }
  }

  /** The original id; null for an id that is no longer valid. */
  resolve(id: string): string | null {
    return this.#newIds.has(id) ? null : (this.#oldIds.get(id) ?? id);
  }

  /** Replaces old ids by new ones, in members and hrefs. */
  rewrite(text: string): string {
    return text.replace(/[0-9a-f]{96}/g, (id) => this.#newIds.get(id) ?? id);
  }
}
