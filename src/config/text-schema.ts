import { z } from 'zod';

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
        context.addIssue({ code: 'custom', message, input: value, params: { fix } });
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

/** An error message of zod that starts with the refused value. */
export function quoting(words: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => `${show(String(input))} ${words}`;
}
