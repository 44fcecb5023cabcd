/** Counts values that decoders cannot use, by field path and without the value: VINs, ids and positions must not be logged. */
export interface Drift {
  /** An unknown enumeration value; the schema shows `UNKNOWN` and the raw value. */
  unknownEnum(path: string): void;
  /** A value of the wrong type or out of range; the schema shows null. */
  badLeaf(path: string): void;
  /** A field that no decoder reads. */
  unknownField(path: string): void;
}

export type DriftKind = 'unknownEnum' | 'badLeaf' | 'unknownField';

export interface DriftCount {
  readonly kind: DriftKind;
  /** Such as `status.energies[].level`; `*` replaces unusual field names. */
  readonly path: string;
  readonly count: number;
}

export interface CountingDrift extends Drift {
  /** The counts so far, in order of first occurrence. */
  counts(): readonly DriftCount[];
}

export interface DriftOptions {
  /** Maximum number of paths, default 1000. Further ones are counted as `*` of their kind. */
  readonly limit?: number;
  /** Called for each occurrence, with the count so far. */
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

/** A field name for paths. Keys that look like data, such as an id or a VIN, become `*`. */
export function pathSegment(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/.test(key) && !/\d{3}/.test(key) && !/^[A-HJ-NPR-Z0-9]{17}$/i.test(key)
    ? key
    : '*';
}
