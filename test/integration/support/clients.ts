import { anyone, noRedaction, type PrivacySettings } from '../../../src/domain/index.js';
import type { Authenticate } from '../../../src/server/index.js';

/** Clients that identify themselves by name, with privacy settings each and no other restriction. */
export function clientsWith<Name extends string>(
  disclosures: Readonly<Record<Name, Partial<PrivacySettings>>>,
): {
  readonly authenticate: Authenticate;
  readonly as: (name: Name) => { readonly headers: Readonly<Record<string, string>> };
} {
  return {
    authenticate: async ({ 'x-client': name }) => {
      const given = disclosures[name as Name] as Partial<PrivacySettings> | undefined;
      if (given === undefined) throw new Error(`there is no client called ${String(name)}`);
      return { ...anyone, id: String(name), disclosure: { ...noRedaction, ...given } };
    },
    as: (name) => ({ headers: { 'x-client': name } }),
  };
}
