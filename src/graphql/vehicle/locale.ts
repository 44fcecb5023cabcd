import { Arg } from 'type-graphql';
import { badInput } from '../errors.js';

export const localeDescription =
  'Language of localised texts, such as `fr` or `fr-FR`. Default: chosen by the upstream.';

/** Declares the `locale` argument of a field. */
export function LocaleArg(): ReturnType<typeof Arg> {
  return Arg('locale', () => String, { nullable: true, description: localeDescription });
}

/** Validates a language tag as in the vendor's specification: a language, optionally with a country or script. */
export function localeOf(locale: string | null | undefined): string | null {
  if (locale === null || locale === undefined) return null;
  if (/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})?$/.test(locale)) return locale;
  throw badInput('locale', 'expected a language tag, such as `fr` or `fr-FR`.');
}
