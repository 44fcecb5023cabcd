/** Longer texts, such as ids, are truncated. In characters. */
const maxTextLength = 48;

/** Shortens a JSON value to one item per list and the number of further items. */
export function shapeOf(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const more = value.length > 1 ? `, … ${value.length - 1} more` : '';
    return `[${shapeOf(value[0], indent)}${more}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, member]) => `${name}: ${shapeOf(member, inner)}`);
    const line = `{ ${members.join(', ')} }`;
    if (line.length + indent.length <= 100 && !line.includes('\n')) return line;
    return `{\n${members.map((member) => `${inner}${member}`).join('\n')}\n${indent}}`;
  }
  if (typeof value === 'string' && value.length > maxTextLength)
    return JSON.stringify(`${value.slice(0, maxTextLength)}…`);
  return JSON.stringify(value);
}

/** Wraps GraphQL text, with white space collapsed. */
export function fold(document: string, indent: string, width = 110): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of document.split(/\s+/)) {
    if (line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
