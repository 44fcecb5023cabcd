import type { z } from 'zod';
import { given, isSecretGiven, readSecret, type Environment } from './environment.js';
import { problem, type ConfigIssues, type Problem, type ProblemCode } from './problem.js';
import type { Drafts, Variable, Variables } from './variable.js';

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
