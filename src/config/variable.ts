import { z } from 'zod';
import { quoting } from './text-schema.js';

/**
 * One environment variable: everything that is known about it. A section is a plain object of variables, keyed by the
 * names of the settings: `{ connections: integer('PSA_CONNECTIONS', { default: 10, … }, '…') }`.
 */
export interface Variable<Value, Draft = Value> {
  readonly name: string;
  readonly description: string;
  /** As text. Null where an unset variable means `fallback`. */
  readonly default: string | null;
  readonly unit?: string | undefined;
  /** The allowed values, in words. */
  readonly bounds?: string | undefined;
  /** `NAME_FILE` may give the path of a file with the value, and errors never quote the value. */
  readonly secret: boolean;
  readonly schema: z.ZodType<Value>;
  /** The setting while the variable is invalid, or unset without a default. */
  readonly fallback: Draft;
  /** How to correct an invalid value. An issue of the schema may bring its own. */
  readonly fix: string;
  /** The server does not start without it. */
  readonly required?: boolean;
}

export type Variables = Readonly<Record<string, Variable<unknown>>>;

/** The settings of a section. */
export type Values<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends Variable<infer Value, unknown> ? Value : never;
};

/** The settings of a section while problems remain: required ones may be null. */
export type Drafts<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends Variable<unknown, infer Draft> ? Draft : never;
};

interface TextOptions<Value, Fallback> {
  readonly description: string;
  readonly schema: z.ZodType<Value>;
  readonly fallback: Fallback;
  /** Needed if the schema refuses anything. */
  readonly fix?: string;
  readonly default?: string | null;
  readonly unit?: string | undefined;
  readonly bounds?: string;
  readonly secret?: true;
}

/** Text that a schema turns into a setting. */
export function text<Value, Fallback>(name: string, options: TextOptions<Value, Fallback>): Variable<Value | Fallback> {
  const { default: standard = null, fix = '', secret } = options;
  return { ...options, name, default: standard, fix, secret: secret === true };
}

/** The path of a file, which the section reads itself. */
export function path(name: string, description: string): Variable<string | null> {
  return text(name, { description, schema: z.string(), fallback: null });
}

interface IntegerOptions {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

/** A whole number within bounds. */
export function integer(name: string, options: IntegerOptions, description: string): Variable<number> {
  const { default: fallback, min, max, unit } = options;
  const range = `from ${min} to ${max}${unit === undefined ? '' : ` (${unit})`}`;
  const outOfRange = { error: quoting('is out of range.') };
  return text(name, {
    description,
    schema: z
      .string()
      .trim()
      .regex(/^\d{1,15}$/, { error: quoting('is not a whole number.') })
      .transform(Number)
      .pipe(z.int().min(min, outOfRange).max(max, outOfRange)),
    default: String(fallback),
    fallback,
    unit,
    bounds: `${min}–${max}`,
    fix: `Use a whole number ${range}; the default is ${fallback}.`,
  });
}

interface ChoiceOptions<Default> {
  /** Null for none: the section decides. */
  readonly default: Default;
  readonly description: string;
}

/** One of a few words, in any case. */
export function choice<const Word extends string, Default extends Word | null>(
  name: string,
  words: readonly [Word, ...Word[]],
  { default: fallback, description }: ChoiceOptions<Default>,
): Variable<Word | Default> {
  const bounds = words.join(', ');
  const error = quoting('is not a known value.');
  return text(name, {
    description,
    schema: z.string().trim().toLowerCase().pipe(z.enum(words, { error })),
    default: fallback,
    fallback,
    bounds,
    fix: `Use one of: ${bounds}.${fallback === null ? '' : ` The default is ${fallback}.`}`,
  });
}

/** `true` or `false`. */
export function flag<Default extends boolean | null>(
  name: string,
  { default: fallback, description }: ChoiceOptions<Default>,
): Variable<boolean | Default> {
  const error = quoting('is neither true nor false.');
  return text(name, {
    description,
    schema: z
      .string()
      .trim()
      .pipe(z.stringbool({ truthy: ['true'], falsy: ['false'], error })),
    default: fallback === null ? null : String(fallback),
    fallback,
    bounds: 'true or false',
    fix: 'Use true or false.',
  });
}

/** Reports a problem if the variable is not set. */
export function required<Value, Draft>(variable: Variable<Value, Draft>): Variable<Exclude<Value, null>, Draft> {
  return { ...(variable as Variable<Exclude<Value, null>, Draft>), required: true };
}
