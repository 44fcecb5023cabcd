type Extensions = Readonly<Record<string, unknown>>;

/** A response's text from the part before its extensions. */
export function withExtensions(before: string, extensions: Extensions): string {
  return `${before}${endOf(extensions)}`;
}

/** The part before these extensions; null where the text does not end with them, since another plugin may have added some. */
export function beforeExtensions(text: string, extensions: Extensions): string | null {
  const end = endOf(extensions);
  return text.endsWith(end) ? text.slice(0, -end.length) : null;
}

function endOf(extensions: Extensions): string {
  return `,"extensions":${JSON.stringify(extensions)}}\n`;
}
