/** What must never be found: what it is, and the text. */
export interface Canary {
  readonly name: string;
  readonly text: string;
}

/** Somewhere that text comes out. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** The shapes under which a text may turn up: as it is, in a URL, inside JSON (once and twice), in base64. */
export function spellingsOf(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const base64 = Buffer.from(text, 'utf8').toString('base64');
  return [
    ...new Set([
      text,
      encodeURIComponent(text),
      new URLSearchParams({ '': text }).toString().slice(1),
      json,
      JSON.stringify(json).slice(1, -1),
      // As a part of a longer text it may begin anywhere in a group of three bytes; the ends depend on the neighbours.
      ...[0, 1, 2].map((shift) => base64At(text, shift)),
      base64.replace(/=+$/, ''),
      Buffer.from(text, 'utf8').toString('base64url'),
    ]),
  ].filter((spelling) => spelling.length >= 6);
}

function base64At(text: string, shift: number): string {
  const encoded = Buffer.from(`${'x'.repeat(shift)}${text}`, 'utf8').toString('base64');
  const isWhole = (Buffer.byteLength(text) + shift) % 3 === 0;
  return encoded.slice(shift === 0 ? 0 : 4, isWhole ? undefined : -4);
}

/** Each canary that is found, with its place. Capitals or not: headers and hosts come out in small letters. */
export function search(places: readonly Place[], canaries: readonly Canary[]): readonly string[] {
  const wanted = canaries.flatMap(({ name, text }) =>
    spellingsOf(text).map((spelling) => ({ name, spelling: spelling.toLowerCase() })),
  );
  return places.flatMap(({ name, text }) => {
    const lower = text.toLowerCase();
    const found = wanted.filter(({ spelling }) => lower.includes(spelling)).map((canary) => canary.name);
    return [...new Set(found)].map((canary) => `${canary} in ${name}: ${text.slice(0, 400)}`);
  });
}
