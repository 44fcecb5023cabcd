import { Field } from 'type-graphql';

/** The text beside an enumeration, by the name of its field: `x` has `xRaw`. */
export function RawText(field: string): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description: `The upstream’s own text of \`${field}\`, also for values that this schema does not know. Null where it sent none.`,
  });
}

/** The texts beside a list of an enumeration: `xs` has `xsRaw`. */
export function RawTexts(field: string): PropertyDecorator {
  return Field(() => [String], {
    nullable: true,
    description: `The upstream’s own texts of \`${field}\`, in the same order, also for values that this schema does not know. Null where it sent none.`,
  });
}
