import { z } from 'zod';
import { given, isSecretGiven, readSecret, type Environment } from './environment.js';
import { problem, type ConfigIssues, type Problem, type ProblemCode } from './problem.js';

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

interface Documented {
  readonly description: string;
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
  const outOfRange = quoting('is out of range.');
  return {
    name,
    description,
    default: String(fallback),
    unit,
    bounds: `${min}–${max}`,
    secret: false,
    schema: z
      .string()
      .trim()
      .regex(/^\d{1,15}$/, { error: quoting('is not a whole number.') })
      .transform(Number)
      .pipe(z.int().min(min, { error: outOfRange }).max(max, { error: outOfRange })),
    fallback,
    fix: `Use a whole number ${range}; the default is ${fallback}.`,
  };
}

/** One of a few words, in any case. */
export function choice<const Word extends string, Default extends Word | null>(
  name: string,
  words: readonly [Word, ...Word[]],
  { default: fallback, description }: Documented & { readonly default: Default },
): Variable<Word | Default> {
  return {
    name,
    description,
    default: fallback,
    bounds: words.join(', '),
    secret: false,
    schema: z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.enum(words, { error: quoting('is not a known value.') })),
    fallback,
    fix: `Use one of: ${words.join(', ')}.${fallback === null ? '' : ` The default is ${fallback}.`}`,
  };
}

/** `true` or `false`. */
export function flag<Default extends boolean | null>(
  name: string,
  { default: fallback, description }: Documented & { readonly default: Default },
): Variable<boolean | Default> {
  const error = quoting('is neither true nor false.');
  return {
    name,
    description,
    default: fallback === null ? null : String(fallback),
    bounds: 'true or false',
    secret: false,
    schema: z
      .string()
      .trim()
      .pipe(z.stringbool({ truthy: ['true'], falsy: ['false'], error })),
    fallback,
    fix: 'Use true or false.',
  };
}

interface TextOptions<Value, Fallback> extends Documented {
  readonly schema: z.ZodType<Value>;
  readonly fallback: Fallback;
  /** Needed where the schema refuses anything. */
  readonly fix?: string;
  readonly default?: string;
  readonly bounds?: string;
  readonly secret?: true;
}

/** Text that a schema turns into a setting. */
export function text<Value, Fallback>(name: string, options: TextOptions<Value, Fallback>): Variable<Value | Fallback> {
  const { default: standard = null, fix = '', secret } = options;
  return { ...options, name, default: standard, fix, secret: secret === true };
}

/** The path of a file, which the section reads itself. */
export function path(name: string, { description }: Documented): Variable<string | null> {
  return text(name, { description, schema: z.string(), fallback: null });
}

/** Reports a problem if the variable is not set. */
export function required<Value, Draft>(variable: Variable<Value, Draft>): Variable<Exclude<Value, null>, Draft> {
  return { ...(variable as Variable<Exclude<Value, null>, Draft>), required: true };
}

/** Reads all variables of a section. Reports every problem and returns what could be read. */
export function readVariables<const Section extends Variables>(
  section: Section,
  environment: Environment,
  issues: ConfigIssues,
): Drafts<Section> {
  const entries = Object.entries(section).map(([key, each]) => [key, readVariable(each, environment, issues)]);
  return Object.fromEntries(entries) as Drafts<Section>;
}

export function readVariable<Value, Draft>(
  variable: Variable<Value, Draft>,
  environment: Environment,
  issues: ConfigIssues,
): Value | Draft {
  const { name, schema, secret, fallback } = variable;
  const value = secret ? readSecret(environment, name, issues) : given(environment, name);
  if (value === null) {
    if (variable.default !== null) return schema.parse(variable.default);
    // A secret that is given but cannot be read has been reported already.
    const isReported = secret && isSecretGiven(environment, name);
    if (variable.required && !isReported) issues.problems.push(problem(name, 'MISSING', 'not set.', variable.fix));
    return fallback;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  issues.problems.push(...parsed.error.issues.map((issue) => toProblem(variable, issue)));
  return fallback;
}

interface IssueParams {
  readonly code?: ProblemCode;
  readonly fix?: string | undefined;
}

function toProblem({ name, fix: usual }: Variable<unknown>, issue: z.core.$ZodIssue): Problem {
  const { code = 'INVALID', fix = usual }: IssueParams = (issue.code === 'custom' ? issue.params : undefined) ?? {};
  return problem(name, code, issue.message, fix);
}

class Refusal extends Error {
  readonly fix: string | undefined;

  constructor(detail: string, fix: string | undefined) {
    super(detail);
    this.fix = fix;
  }
}

/** Refuses the text inside of `parsed`. Default of `fix`: that of the variable. */
export function refuse(detail: string, fix?: string): never {
  throw new Refusal(detail, fix);
}

/** A schema from a function that returns the setting or calls `refuse`. The text comes trimmed. */
export function parsed<Value>(parse: (text: string) => Value): z.ZodType<Value, string> {
  return z
    .string()
    .trim()
    .transform((value, context) => {
      try {
        return parse(value);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { message, fix } = error;
        context.addIssue({ code: 'custom', message, input: value, params: { fix } satisfies IssueParams });
        return z.NEVER;
      }
    });
}

/** A list separated by commas: each item trimmed, empty ones dropped, duplicates removed. */
export function commaSeparated<Value>(item: z.ZodType<Value, string>): z.ZodType<readonly Value[], string> {
  return z
    .string()
    .transform((value) => [...new Set(value.split(',').map((part) => part.trim()))].filter((part) => part !== ''))
    .pipe(z.array(item));
}

/** A value in an error: quoted and cut. Not for secrets, nor for addresses, which may contain one. */
export function show(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

function quoting(words: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => `${show(String(input))} ${words}`;
}
