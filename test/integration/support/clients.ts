import { anyone, noRedaction, type PrivacySettings } from '../../../src/domain/index.js';
import type { Authenticate } from '../../../src/server/index.js';

/** Clients identified by name, each with its privacy settings and no other restriction. */
export function clientsWith<Name extends string>(
  disclosures: Readonly<Record<Name, Partial<PrivacySettings>>>,
): {
  readonly authenticate: Authenticate;
  readonly as: (name: Name) => { readonly headers: Readonly<Record<string, string>> };
} {
  return {
    authenticate: async ({ 'x-client': name }) => {
      const settings = disclosures[name as Name] as Partial<PrivacySettings> | undefined;
      if (settings === undefined) throw new Error(`unknown client ${String(name)}`);
      return { ...anyone, id: String(name), disclosure: { ...noRedaction, ...settings } };
    },
    as: (name) => ({ headers: { 'x-client': name } }),
  };
}
