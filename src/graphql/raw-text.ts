import { Field } from 'type-graphql';

/** The upstream text of an enum field: `x` has `xRaw`. */
export function RawText(field: string): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description: `Upstream text of \`${field}\`, including values unknown to this schema. Null if the upstream does not send it.`,
  });
}

/** The upstream texts of an enum list field: `xs` has `xsRaw`. */
export function RawTexts(field: string): PropertyDecorator {
  return Field(() => [String], {
    nullable: true,
    description: `Upstream texts of \`${field}\`, in the same order, including values unknown to this schema. Null if the upstream does not send them.`,
  });
}
