type Extensions = Readonly<Record<string, unknown>>;

/** An answer's text from what stands before its extensions. */
export function withExtensions(before: string, extensions: Extensions): string {
  return `${before}${endOf(extensions)}`;
}

/** What stands before these extensions; null where the text does not end with them: another plugin may have put others there. */
export function beforeExtensions(text: string, extensions: Extensions): string | null {
  const end = endOf(extensions);
  return text.endsWith(end) ? text.slice(0, -end.length) : null;
}

function endOf(extensions: Extensions): string {
  return `,"extensions":${JSON.stringify(extensions)}}\n`;
}
