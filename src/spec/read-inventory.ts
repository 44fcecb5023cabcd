import { SpecificationError } from './errors.js';
import type { Body, Inventory, Operation, Parameter, Shape } from './inventory.js';
import { escapeToken, isMembers, lookUp, memberOf, membersOf, unescapeToken } from './pointer.js';
import { createShapeReader } from './read-shape.js';
import type { ShapeReader } from './read-shape.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;
const PARAMETER = /^#\/components\/parameters\/([^/]+)$/;
/** Maximum length of a chain of references. */
const MAX_CHAIN = 20;

export interface ReadInventory {
  readonly inventory: Inventory;
  /** References that cannot be resolved within the document; their targets are not compared. */
  readonly broken: readonly string[];
}

/** Reads a parsed OpenAPI 3 document. Throws a SpecificationError for other documents. */
export function readInventory(document: unknown): ReadInventory {
  checkOpenApi(document);
  return new Reader(document).read();
}

function checkOpenApi(document: unknown): void {
  const invalid = (message: string) => new SpecificationError('NOT_OPENAPI', message);
  if (!isMembers(document)) throw invalid('not an OpenAPI document: expected an object.');
  const version = memberOf(document, 'openapi');
  if (typeof version !== 'string' || !/^3\.\d/.test(version)) {
    if (memberOf(document, 'swagger') !== undefined) {
      throw invalid('Swagger 2 documents are not supported. Convert the file to OpenAPI 3.');
    }
    throw invalid('not an OpenAPI 3 document: expected an "openapi" member such as "3.0.0".');
  }
  if (!isMembers(memberOf(document, 'paths'))) throw invalid('the document has no "paths".');
}

class Reader {
  readonly #document: unknown;
  readonly #broken = new Set<string>();
  readonly #schemas = new Map<string, Shape>();
  readonly #parameters = new Map<string, Parameter>();
  /** References whose schemas have not been read yet, by key. */
  readonly #waiting = new Map<string, string>();
  readonly #shape: ShapeReader;

  constructor(document: unknown) {
    this.#document = document;
    this.#shape = createShapeReader((reference) => this.#refer(reference));
  }

  read(): ReadInventory {
    const operations = membersOf(memberOf(this.#document, 'paths')).flatMap(([path, item]) =>
      this.#operationsOf(path, item),
    );
    // Includes schemas that no operation uses.
    for (const [name] of membersOf(lookUp(this.#document, '#/components/schemas'))) {
      this.#refer(`#/components/schemas/${escapeToken(name)}`);
    }
    for (const [key, reference] of this.#waiting) {
      this.#schemas.set(key, this.#shape(lookUp(this.#document, reference)));
      this.#waiting.delete(key);
    }
    const version = memberOf(memberOf(this.#document, 'info'), 'version');
    return {
      inventory: {
        version: typeof version === 'string' ? version : '',
        operations: Object.fromEntries(operations),
        parameters: Object.fromEntries(this.#parameters),
        schemas: Object.fromEntries(this.#schemas),
      },
      broken: [...this.#broken],
    };
  }

  /** Returns the key of a schema, which is read later so that recursive schemas end. */
  #refer(reference: string): string | null {
    if (lookUp(this.#document, reference) === undefined) {
      this.#broken.add(reference);
      return null;
    }
    const component = COMPONENT.exec(reference)?.[1];
    const key = component === undefined ? reference : unescapeToken(component);
    if (!this.#schemas.has(key)) this.#waiting.set(key, reference);
    return key;
  }

  /** Resolves a reference outside schemas; undefined if it cannot be resolved. */
  #resolve(value: unknown): unknown {
    let resolved = value;
    for (let step = 0; step < MAX_CHAIN; step += 1) {
      const reference = memberOf(resolved, '$ref');
      if (typeof reference !== 'string') return resolved;
      resolved = lookUp(this.#document, reference);
      if (resolved === undefined || step === MAX_CHAIN - 1) this.#broken.add(reference);
    }
    return undefined;
  }

  #operationsOf(path: string, item: unknown): readonly (readonly [string, Operation])[] {
    const resolved = this.#resolve(item);
    const shared = listOf(memberOf(resolved, 'parameters'));
    return METHODS.flatMap((method) => {
      const operation = memberOf(resolved, method);
      if (!isMembers(operation)) return [];
      const name = `${method.toUpperCase()} ${path}`;
      const id = memberOf(operation, 'operationId');
      const parameters = this.#parametersOf(name, shared, listOf(memberOf(operation, 'parameters')));
      const body = this.#bodyOf(memberOf(operation, 'requestBody'));
      const responses = membersOf(memberOf(operation, 'responses')).map(
        ([status, response]) => [status, this.#contentOf(this.#resolve(response))] as const,
      );
      const read: Operation = {
        ...(typeof id === 'string' ? { id } : {}),
        ...(memberOf(operation, 'deprecated') === true ? { deprecated: true } : {}),
        ...(parameters.length === 0 ? {} : { parameters }),
        ...(body === null ? {} : { body }),
        responses: Object.fromEntries(responses),
      };
      return [[name, read] as const];
    });
  }

  /** Parameters of the operation override those of the path. */
  #parametersOf(operation: string, shared: readonly unknown[], own: readonly unknown[]): readonly string[] {
    const keys = new Map<string, string>();
    for (const parameter of [...shared, ...own]) {
      const resolved = this.#resolve(parameter);
      const [name, place] = [memberOf(resolved, 'name'), memberOf(resolved, 'in')];
      if (typeof name !== 'string' || typeof place !== 'string') continue;
      const component = PARAMETER.exec(String(memberOf(parameter, '$ref')))?.[1];
      const key = component ?? `${operation} ${place} ${name}`;
      if (!this.#parameters.has(key)) {
        const schema = memberOf(resolved, 'schema');
        this.#parameters.set(key, {
          name,
          in: place,
          ...(memberOf(resolved, 'required') === true ? { required: true } : {}),
          shape: schema === undefined ? this.#contentOf(resolved) : this.#shape(schema),
        });
      }
      keys.set(`${place} ${name}`, key);
    }
    return [...keys.values()];
  }

  #bodyOf(requestBody: unknown): Body | null {
    const resolved = this.#resolve(requestBody);
    if (!isMembers(resolved)) return null;
    return {
      ...(memberOf(resolved, 'required') === true ? { required: true } : {}),
      shape: this.#contentOf(resolved),
    };
  }

  #contentOf(holder: unknown): Shape {
    const shapes = membersOf(memberOf(holder, 'content')).map(([, media]) => this.#shape(memberOf(media, 'schema')));
    const [only = {}] = shapes;
    return shapes.length > 1 ? { any: shapes } : only;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
