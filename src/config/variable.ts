export interface IntegerVariable {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly description: string;
}

export interface TextVariable {
  /** Null where there is none: the variable is then needed, or off. */
  readonly default: string | null;
  readonly description: string;
  /** What is allowed, in words. */
  readonly bounds?: string;
  /** The value is a secret: it may also be given as the path of a file, in a variable named `…_FILE`. */
  readonly secret?: true;
}
