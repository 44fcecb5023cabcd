export type JsonObject = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object, or undefined. Documents may have a member called `__proto__`. */
export function memberOf(value: unknown, key: string): unknown {
  return isMembers(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The members of an object; empty for other values. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMembers(value) ? Object.entries(value) : [];
}

/** Resolves a `#/…` reference (RFC 6901); undefined if it cannot be resolved or leaves the document. */
export function lookUp(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, token) => {
      const key = unescapeToken(token);
      if (Array.isArray(value)) return /^(0|[1-9]\d{0,8})$/.test(key) ? value[Number(key)] : undefined;
      return memberOf(value, key);
    }, document);
}

/** Decodes one token of a JSON pointer. */
export function unescapeToken(token: string): string {
  let text = token;
  try {
    text = decodeURIComponent(token);
  } catch {
    // A stray percent sign is kept.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function escapeToken(name: string): string {
  // JSON may contain lone surrogates, which cannot be encoded.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('~', '~0')
    .replaceAll('%2F', '~1');
}
