import { z } from 'zod';
import { problem } from './problem.js';
import type { ConfigIssues } from './problem.js';
import { given } from './secrets.js';
import { INTEGER_VARIABLES, TEXT_VARIABLES } from './variables.js';
import type { Environment, IntegerName, TextName } from './variables.js';

const flag = z.stringbool({ truthy: ['true'], falsy: ['false'] });

/** A whole number within the bounds of the table; its default when it is not set or not usable. */
export function readInteger(environment: Environment, name: IntegerName, { problems }: ConfigIssues): number {
  const { default: standard, min, max, ...rest } = INTEGER_VARIABLES[name];
  const text = given(environment, name);
  if (text === null) return standard;
  const parsed = z
    .string()
    .trim()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .safeParse(text);
  if (parsed.success) return parsed.data;
  const unit = 'unit' in rest ? ` (${rest.unit})` : '';
  const fix = `Give a whole number from ${min} to ${max}${unit}; the default is ${standard}.`;
  problems.push(problem(name, 'INVALID', `${show(text)} is not a whole number within its bounds.`, fix));
  return standard;
}

/** True or false; `standard` when it is not set or not usable. */
export function readFlag(
  environment: Environment,
  name: TextName,
  standard: boolean,
  { problems }: ConfigIssues,
): boolean {
  const text = given(environment, name);
  if (text === null) return standard;
  const parsed = flag.safeParse(text.trim());
  if (parsed.success) return parsed.data;
  problems.push(problem(name, 'INVALID', `${show(text)} is neither true nor false.`, 'Give true or false.'));
  return standard;
}

/** One of a few words, in any case. */
export function readChoice<T extends string>(
  environment: Environment,
  name: TextName,
  choices: readonly [T, ...T[]],
  { problems }: ConfigIssues,
): T {
  const standard = z.enum(choices).parse(TEXT_VARIABLES[name].default);
  const text = given(environment, name);
  if (text === null) return standard;
  const parsed = z.enum(choices).safeParse(text.trim().toLowerCase());
  if (parsed.success) return parsed.data;
  const fix = `Give one of ${choices.join(', ')}; the default is ${standard}.`;
  problems.push(problem(name, 'INVALID', `${show(text)} is not known.`, fix));
  return standard;
}

/** The parts of a list separated by commas, trimmed, each once. */
export function readList(environment: Environment, name: TextName): readonly string[] {
  const parts = (given(environment, name) ?? '').split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** A value in an error: quoted and short. Not for secrets. */
export function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
