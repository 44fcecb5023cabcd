import { Arg } from 'type-graphql';
import { badInput } from '../errors.js';

export const localeDescription = 'Language of the texts, such as `fr` or `fr-FR`; without it the upstream’s default.';

/** The `locale` argument of a field. */
export function LocaleArg(): ReturnType<typeof Arg> {
  return Arg('locale', () => String, { nullable: true, description: localeDescription });
}

/** A language tag as the specification has it: a language, and maybe a country or script. */
export function localeOf(locale: string | null | undefined): string | null {
  if (locale === null || locale === undefined) return null;
  if (/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8})?$/.test(locale)) return locale;
  throw badInput('locale', 'expected a language such as `fr` or `fr-FR`.');
}
