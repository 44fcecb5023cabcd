import { hashText } from '../world/random.js';
import type { World } from '../world/world.js';

/** Every third vehicle has got another id. */
const isRenewed = (id: string): boolean => hashText(id) % 3 === 0;

const renew = (id: string): string => `${id.slice(0, -8)}${hashText(`renewed ${id}`).toString(16).padStart(8, '0')}`;

/** Q10: from the moment it is switched on, some vehicles have other ids, in every answer; their VINs stay. */
export class RenewedIds {
  readonly #newIds = new Map<string, string>();
  readonly #oldIds = new Map<string, string>();

  constructor(world: World) {
    for (const { id } of world.fleets.flatMap(({ vehicles }) => vehicles).filter(({ id }) => isRenewed(id))) {
      this.#newIds.set(id, renew(id));
      this.#oldIds.set(renew(id), id);
    }
  }

  /** The id that the world knows; null for one that is not valid any more. */
  resolve(id: string): string | null {
    return this.#newIds.has(id) ? null : (this.#oldIds.get(id) ?? id);
  }

  /** A text with new ids in the place of the old ones: in members and in hrefs. */
  rewrite(text: string): string {
    return text.replace(/[0-9a-f]{96}/g, (id) => this.#newIds.get(id) ?? id);
  }
}
