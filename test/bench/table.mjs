/** A plain-text table: the first column is left-aligned, the others right-aligned. */
export function table(head, rows) {
  const lines = [head, ...rows].map((line) => line.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  const formatted = lines.map((line) => `  ${line.map(pad).join('   ')}`.trimEnd());
  return [formatted[0], `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`, ...formatted.slice(1)].join('\n');
}
