/** Longer texts, such as ids, are cut. In characters. */
const longestText = 48;

/** A JSON value cut down to its shape: one item of each list, and how many more there were. */
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
  if (typeof value === 'string' && value.length > longestText) return JSON.stringify(`${value.slice(0, longestText)}…`);
  return JSON.stringify(value);
}

/** GraphQL text on few lines: white space folded, broken at words. */
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
