import { FairQueue } from '../../scheduling/index.js';
import { IdentityError } from '../refusal.js';

interface Waiting {
  begin(): void;
  refuse(error: IdentityError): void;
}

/** The line of all keys that do not exist. */
const unknown = 'unknown';

/**
 * Places for work that takes long on purpose. Where more waits than there are places, each key takes its turn, and all that do not
 * exist take one together: a flood of guesses, from whatever address, leaves a good key the next place.
 */
export class HashSlots {
  readonly #line = new FairQueue<Waiting>();
  readonly #maxWaiting: number;
  #free: number;

  constructor(places: number, maxWaiting: number) {
    this.#free = places;
    this.#maxWaiting = maxWaiting;
  }

  /** Rejects with IdentityError (`busy`) where too much waits. @param keyId Null for a key that does not exist. */
  async execute<T>(keyId: string | null, work: () => Promise<T>): Promise<T> {
    await this.#place(keyId ?? unknown);
    try {
      return await work();
    } finally {
      this.#free += 1;
      this.#beginNext();
    }
  }

  #place(client: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#free === 0 && this.#line.size >= this.#maxWaiting && !this.#makeRoom(client)) {
        reject(new IdentityError('busy'));
        return;
      }
      this.#line.push({ begin: resolve, refuse: reject }, { client, priority: 'interactive' });
      this.#beginNext();
    });
  }

  /** The client that fills the line is refused first. */
  #makeRoom(client: string): boolean {
    const fullest = this.#line.fullest();
    if (fullest === undefined || this.#line.waitingFor(fullest) <= this.#line.waitingFor(client) + 1) return false;
    this.#line.dropLast(fullest)?.refuse(new IdentityError('busy'));
    return true;
  }

  #beginNext(): void {
    while (this.#free > 0) {
      const next = this.#line.shift();
      if (next === undefined) return;
      this.#free -= 1;
      next.begin();
    }
  }
}
