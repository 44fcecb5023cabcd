/** A GraphQL name that is short enough to read on a chart. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]{0,63}$/;
/** VINs, logins, phone numbers and ids have at least four digits; `VehicleV3` and `Top10` have fewer. */
const mostDigits = 3;

export interface OperationNames {
  /** What to call the operation in metrics and traces. */
  label(name: string | null): string;
}

/**
 * Names of operations come from clients, who may send any number of them, and data in them. So only the first
 * `limit` names are told apart, and none that could hold an id: the others are `other`, those without a name `anonymous`.
 */
export function createOperationNames(limit = 200): OperationNames {
  const known = new Set<string>();
  return {
    label(name) {
      if (name === null || name === '') return 'anonymous';
      if (known.has(name)) return name;
      const digits = name.replace(/\D/g, '').length;
      if (!NAME.test(name) || digits > mostDigits || known.size >= limit) return 'other';
      known.add(name);
      return name;
    },
  };
}
