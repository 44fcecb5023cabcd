/** Longer strings, such as ids, are cut. In characters. */
const longestText = 40;
/** The rest of a cursor holds upstream tokens, which differ between responses. In characters. */
const longestCursor = 20;
/** Objects up to this width are written on one line. In characters. */
const widest = 100;

/** A JSON value as JSON with comments: the first item of each list, and the number of further items. */
export function shorten(value, indent = '') {
  const inner = `${indent}  `;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : shortenList(value, indent, inner);
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, member]) => `"${name}": ${shortenMember(name, member, inner)}`);
    const line = `{ ${members.join(', ')} }`;
    if (indent.length + line.length <= widest && !line.includes('\n')) return line;
    return `{\n${members.map((member) => `${inner}${member}`).join(',\n')}\n${indent}}`;
  }
  return typeof value === 'string' ? cut(value, longestText) : JSON.stringify(value);
}

function shortenMember(name, value, indent) {
  return name.endsWith('Cursor') && value !== null ? cut(value, longestCursor) : shorten(value, indent);
}

const cut = (text, longest) => JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);

function shortenList(items, indent, inner) {
  const more = items.length > 1 ? `… ${items.length - 1} more` : null;
  if (typeof items[0] !== 'object') return `[${shorten(items[0])}${more === null ? '' : ` /* ${more} */`}]`;
  const comment = more === null ? '' : `\n${inner}// ${more}`;
  return `[\n${inner}${shorten(items[0], inner)}${comment}\n${indent}]`;
}
