/** A secret text that must not appear in any output. */
export interface Canary {
  readonly name: string;
  readonly text: string;
}

/** A text that was output, and where. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** The encodings in which a text may appear: plain, in a URL, in JSON (once and twice), in base64. */
export function encodingsOf(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const base64 = Buffer.from(text, 'utf8').toString('base64');
  return [
    ...new Set([
      text,
      encodeURIComponent(text),
      new URLSearchParams({ '': text }).toString().slice(1),
      json,
      JSON.stringify(json).slice(1, -1),
      // Inside a longer text it may start anywhere in a group of three bytes; the ends depend on the neighbours.
      ...[0, 1, 2].map((shift) => base64At(text, shift)),
      base64.replace(/=+$/, ''),
      Buffer.from(text, 'utf8').toString('base64url'),
    ]),
  ].filter((encoding) => encoding.length >= 6);
}

function base64At(text: string, shift: number): string {
  const encoded = Buffer.from(`${'x'.repeat(shift)}${text}`, 'utf8').toString('base64');
  const isWhole = (Buffer.byteLength(text) + shift) % 3 === 0;
  return encoded.slice(shift === 0 ? 0 : 4, isWhole ? undefined : -4);
}

/** Returns each canary that is found, with its place. Ignores case: headers and hosts are lowercased. */
export function search(places: readonly Place[], canaries: readonly Canary[]): readonly string[] {
  const wanted = canaries.flatMap(({ name, text }) =>
    encodingsOf(text).map((encoding) => ({ name, encoding: encoding.toLowerCase() })),
  );
  return places.flatMap(({ name, text }) => {
    const lower = text.toLowerCase();
    const found = wanted.filter(({ encoding }) => lower.includes(encoding)).map((canary) => canary.name);
    return [...new Set(found)].map((canary) => `${canary} in ${name}: ${text.slice(0, 400)}`);
  });
}
