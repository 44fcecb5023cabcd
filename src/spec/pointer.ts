export type JsonObject = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object; undefined for anything else. A document may have a member called `__proto__`. */
export function memberOf(value: unknown, key: string): unknown {
  return isMembers(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An object's own members; none for what is no object. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMembers(value) ? Object.entries(value) : [];
}

/** What a `#/…` reference (RFC 6901) names; undefined where it leads nowhere or out of the document. */
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

/** What one token of a reference stands for, and the other way round. */
export function unescapeToken(token: string): string {
  let text = token;
  try {
    text = decodeURIComponent(token);
  } catch {
    // A stray percent sign stands for itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function escapeToken(name: string): string {
  // Half a character, which JSON can carry, cannot be encoded.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('~', '~0')
    .replaceAll('%2F', '~1');
}
