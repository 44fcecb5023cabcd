import { badInput } from '../errors.js';

/** A language tag as the upstream takes it: a language, and maybe a country or script. */
export function localeOf(locale: string | null | undefined): string | null {
  if (locale === null || locale === undefined) return null;
  if (/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8}){0,2}$/.test(locale)) return locale;
  throw badInput('locale', 'expected a language such as `fr` or `fr-FR`.');
}
