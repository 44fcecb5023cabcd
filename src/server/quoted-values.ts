import { createTextRedactor } from '../observability/index.js';

/** Characters of a message, names included, which a client may make as long as its document. */
const LONGEST = 1000;
const INVALID = ' got invalid value ';

/** A name of the document, with `$` or `@`, of a member of a type, or of a type with its modifiers. */
const NAME = /^[$@[]*[_A-Za-z]\w*(?:\.[_A-Za-z]\w*)?[\]!]*$/;

const redact = createTextRedactor([]);

/**
 * The message of one of graphql-js's own refusals without the values that it quotes: errors are collected, forwarded and looked at
 * by more people than those who may see a VIN or a token that was sent in the wrong place.
 */
export function withoutValues(message: string): string {
  const bare = withoutVariable(withoutLiteral(message)).slice(0, LONGEST);
  return redact(
    bare.replace(/( at )?"([^"]*)"/g, (quoted: string, at: string | undefined, text: string) =>
      at !== undefined || NAME.test(text) ? quoted : '"…"',
    ),
  );
}

/** `… cannot represent … value: VALUE` and `… found String "VALUE"`, in time that grows with the length alone. */
function withoutLiteral(text: string): string {
  return text
    .replace(/( cannot represent [^:"]{0,60}value): [\s\S]*$/, '$1')
    .replace(/\b(String|BlockString|Int|Float) "[\s\S]*"/, '$1');
}

/** `… got invalid value VALUE at "PLACE"; REASON`: the value may hold anything itself, the reason no semicolon. */
function withoutVariable(text: string): string {
  const [start, end] = [text.indexOf(INVALID), text.lastIndexOf('; ')];
  if (start === -1 || end < start) return text;
  const at = / at "[\w.[\]]{1,200}"$/.exec(text.slice(Math.max(start, end - 210), end))?.[0] ?? '';
  return `${text.slice(0, start)} got an invalid value${at}${text.slice(end)}`;
}
