/**
 * The content of an OpenAPI document without descriptions: names, types, enumerations and flags. The inventories that the
 * schema was built from are in `known/`.
 */
export interface Inventory {
  /** `info.version` of the document. */
  readonly version: string;
  /** By method and path, such as `GET /fleets/{fid}`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** By component name; inline parameters by operation, location and name. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** By component name; others by JSON pointer. */
  readonly schemas: Readonly<Record<string, Shape>>;
}

export interface Operation {
  readonly id?: string;
  readonly deprecated?: true;
  /** Keys of `Inventory.parameters`. */
  readonly parameters?: readonly string[];
  readonly body?: Body;
  /** By status, such as `200` or `default`. Several media types share one shape. */
  readonly responses: Readonly<Record<string, Shape>>;
}

export interface Body {
  readonly required?: true;
  readonly shape: Shape;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: true;
  readonly shape: Shape;
}

/** A schema with unexpanded references, so that recursive schemas are finite. */
export interface Shape {
  /** With format, such as `number(float)`; several types are joined by `|`. */
  readonly type?: string;
  /** Enumeration values; values that are not strings are written as JSON. */
  readonly values?: readonly string[];
  /** `*` stands for additional properties. */
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Items of an array. */
  readonly items?: Shape;
  /** A key of `Inventory.schemas`. */
  readonly ref?: string;
  /** `allOf`. */
  readonly all?: readonly Shape[];
  /** `oneOf` and `anyOf`. */
  readonly any?: readonly Shape[];
}
