/** Gives what is shown of a part. */
type Show = (name: string, part: unknown) => unknown;

/** Whether a thing makes its parts when they are looked at, as statuses do. Such a thing has no others. */
export function hasLateParts(thing: object): boolean {
  for (const name in thing) return Object.getOwnPropertyDescriptor(thing, name)?.get !== undefined;
  return false;
}

/** A copy of such a thing, of which each part is looked at and shown when it is first read. Copied, it is plain. */
class LateCopy {
  readonly #thing: Readonly<Record<string, unknown>>;
  readonly #show: Show;
  readonly #shown = new Map<string, unknown>();

  constructor(thing: object, show: Show, properties: PropertyDescriptorMap) {
    this.#thing = thing as Readonly<Record<string, unknown>>;
    this.#show = show;
    Object.defineProperties(this, properties);
  }

  static read(copy: LateCopy, name: string): unknown {
    const known = copy.#shown.get(name);
    if (known !== undefined) return known;
    const shown = copy.#show(name, copy.#thing[name]);
    copy.#shown.set(name, shown);
    return shown;
  }
}

/** Makes such copies. Those of things with the same parts share their getters, so that V8 has one shape for them. */
export class LateCopies {
  readonly #properties = new Map<string, PropertyDescriptorMap>();

  of(thing: object, show: Show): object {
    return new LateCopy(thing, show, this.#propertiesOf(Object.keys(thing)));
  }

  #propertiesOf(names: readonly string[]): PropertyDescriptorMap {
    const key = names.join();
    const known = this.#properties.get(key);
    if (known !== undefined) return known;
    const properties: PropertyDescriptorMap = Object.fromEntries(
      names.map((name) => {
        const read = function (this: LateCopy): unknown {
          return LateCopy.read(this, name);
        };
        return [name, { enumerable: true, get: read }];
      }),
    );
    this.#properties.set(key, properties);
    return properties;
  }
}
