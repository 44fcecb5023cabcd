import { createTextRedactor } from '../../../observability/index.js';

/** Maximum characters of a message: the names in it may be as long as the document. */
const LONGEST = 1000;
const INVALID = ' got invalid value ';
const ENUM_TAIL = '" does not exist in "';

/** A name in the document: with `$` or `@`, of a member of a type, or of a type with its modifiers. */
const NAME = /^[$@[]*[_A-Za-z]\w*(?:\.[_A-Za-z]\w*)?[\]!]*$/;

/** Starts of the reasons of graphql-js and of the scalars here that hold no value, or only at their end. */
const REASON = /^(?:Field "|Expected |Exactly one |\w+: expected )/;

const redact = createTextRedactor([]);

/**
 * A graphql-js message without the values that it quotes. Errors are collected and forwarded to people who may not see a VIN or a token
 * that was sent in the wrong place.
 */
export function withoutValues(message: string): string {
  const start = message.indexOf(INVALID);
  const bare = (start === -1 ? withoutLiteral(message) : withoutVariable(message, start)).slice(0, LONGEST);
  return redact(
    bare.replace(/( at )?"([^"]*)"/g, (quoted: string, at: string | undefined, text: string) =>
      at !== undefined || NAME.test(text) ? quoted : '"…"',
    ),
  );
}

/** Cuts the message where the value begins, in linear time. */
function withoutLiteral(text: string): string {
  return (
    withoutEnumValue(text) ??
    text
      .replace(/( cannot represent [^:"]{0,60}value): [\s\S]*$/, '$1')
      .replace(/^(Argument "\w+" has invalid value) [\s\S]*$/, '$1.')
      .replace(/^(Expected value of type "[\w[\]!]+"), found [\s\S]*$/, '$1.')
      .replace(/\b(String|BlockString|Int|Float) "[\s\S]*"/, '$1')
  );
}

/** `Value "VALUE" does not exist in "Kind" enum.`, possibly with a suggestion. Null for another message. */
function withoutEnumValue(text: string): string | null {
  const tail = text.lastIndexOf(ENUM_TAIL);
  return tail === -1 ? null : `Value "…${text.slice(tail)}`;
}

/** `Variable "$name" got invalid value VALUE at "PLACE"; REASON`: the value may contain anything, and the reason repeats it. */
function withoutVariable(text: string, start: number): string {
  const rest = text.slice(start);
  const reason = withoutEnumValue(rest) ?? representing(rest) ?? plainReason(rest);
  const at = [...rest.matchAll(/ at "[\w.[\]]{1,200}"(?=; )/g)].at(-1)?.[0] ?? '';
  return `${text.slice(0, start)} got an invalid value${at}${reason === null ? '.' : `; ${reason}`}`;
}

function representing(rest: string): string | null {
  return /; ((?:Enum "\w+"|\w+) cannot represent [a-z0-9 -]{0,60}value): /.exec(rest)?.[1] ?? null;
}

function plainReason(rest: string): string | null {
  const reason = rest.slice(rest.lastIndexOf('; ') + 2);
  return REASON.test(reason) ? reason : null;
}
