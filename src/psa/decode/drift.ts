/**
 * What the decoders could not use, counted by the path of the field and never with its value: positions, VINs and ids
 * must not reach a log.
 */
export interface Drift {
  /** An enumeration's text that no list has; the graph shows `UNKNOWN` and the raw text. */
  unknownEnum(path: string): void;
  /** A leaf or group of the wrong type or outside its range; the graph shows null. */
  badLeaf(path: string): void;
  /** A field that no decoder reads. */
  unknownField(path: string): void;
}

export type DriftKind = 'unknownEnum' | 'badLeaf' | 'unknownField';

export interface DriftCount {
  readonly kind: DriftKind;
  /** Such as `status.energies[].level`; `*` stands for what is no ordinary field name. */
  readonly path: string;
  readonly count: number;
}

export interface CountingDrift extends Drift {
  /** The counts so far, in the order in which the paths were first met. */
  counts(): readonly DriftCount[];
}

export interface DriftOptions {
  /** Most paths kept, default 1000; what comes after goes to the path `*` of its kind. */
  readonly limit?: number;
  /** Told of each thing counted, with its count so far: 1 when the path is met for the first time. */
  readonly onCount?: (counted: DriftCount) => void;
}

export function countingDrift({ limit = 1000, onCount }: DriftOptions = {}): CountingDrift {
  const counted = new Map<string, { kind: DriftKind; path: string; count: number }>();
  const count = (kind: DriftKind, path: string): void => {
    const key = `${kind} ${path}`;
    let entry = counted.get(key);
    if (entry === undefined) {
      if (counted.size >= limit && path !== '*') return count(kind, '*');
      entry = { kind, path, count: 0 };
      counted.set(key, entry);
    }
    entry.count += 1;
    onCount?.({ ...entry });
  };
  return {
    unknownEnum: (path) => count('unknownEnum', path),
    badLeaf: (path) => count('badLeaf', path),
    unknownField: (path) => count('unknownField', path),
    counts: () => [...counted.values()].map((entry) => ({ ...entry })),
  };
}

/** A field name as a path may show it: a key made from data (an id, a VIN) would be a value in a log. */
export function pathSegment(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(key) && !/\d{3}/.test(key) && !/^[A-HJ-NPR-Z0-9]{17}$/i.test(key)
    ? key
    : '*';
}
