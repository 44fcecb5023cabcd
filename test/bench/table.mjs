/** Text columns: the first to the left, figures to the right. */
export function table(head, rows) {
  const lines = [head, ...rows].map((line) => line.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  const written = lines.map((line) => `  ${line.map(pad).join('   ')}`.trimEnd());
  return [written[0], `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`, ...written.slice(1)].join('\n');
}
