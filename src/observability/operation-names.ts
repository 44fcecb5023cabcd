/** A GraphQL name short enough for a chart. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,63}$/;
/** VINs, logins, phone numbers and ids have at least four digits; `VehicleV3` and `Top10` have fewer. */
const maxDigits = 3;

export interface OperationNames {
  /** The operation's label in metrics and traces. */
  label(name: string | null): string;
}

/**
 * Bounds the operation names of clients, which may be unlimited in number and contain data. The first `limit` names without a possible
 * id are kept; all others are `other`, and unnamed operations are `anonymous`.
 */
export function createOperationNames(limit = 200): OperationNames {
  const known = new Set<string>();
  return {
    label(name) {
      if (name === null || name === '') return 'anonymous';
      if (known.has(name)) return name;
      const digits = name.replace(/\D/g, '').length;
      if (!NAME.test(name) || digits > maxDigits || known.size >= limit) return 'other';
      known.add(name);
      return name;
    },
  };
}
