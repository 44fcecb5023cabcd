import { badInput } from '../errors.js';
import { isOptional, propertyOf, type NodeKind } from './node-kind.js';

/** A decoded global id: the type, and the vendor ids by name. */
export interface GlobalId {
  readonly kind: NodeKind;
  readonly ids: Readonly<Record<string, string | null>>;
}

/** Opaque to clients. Contains the type and the ids, each encoded so that the colon is an unambiguous separator. */
export function toGlobalId({ type, ids }: Pick<NodeKind, 'type' | 'ids'>, entity: object): string {
  const values = entity as Readonly<Record<string, string | null>>;
  const parts = ids.map((name) => encodeURIComponent(values[propertyOf(name)] ?? ''));
  return Buffer.from([type, ...parts].join(':')).toString('base64url');
}

/** Decodes a global id. Throws for anything that `toGlobalId` did not create for one of these kinds. */
export function fromGlobalId(text: string, kinds: readonly NodeKind[]): GlobalId {
  const [type, ...parts] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  const kind = kinds.find((each) => each.type === type);
  const ids = Object.fromEntries(
    (kind?.ids ?? []).map((name, index) => [propertyOf(name), decode(parts[index]) || null]),
  );
  const isWhole = kind?.ids.every((name) => isOptional(name) || ids[propertyOf(name)] !== null) ?? false;
  // Only the canonical text is accepted: one object has one id.
  if (kind === undefined || !isWhole || parts.length !== kind.ids.length || toGlobalId(kind, ids) !== text) {
    const types = kinds.map((each) => each.type).join(', ');
    throw badInput('id', `expected a global id of this graph. Use the \`id\` field of ${types}.`);
  }
  return { kind, ids };
}

function decode(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
