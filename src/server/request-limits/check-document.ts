import {
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { assertWithin, QueryTooComplexError, type QueryLimits } from './query-limits.js';

/** The size of a selection, with its fragments spread. */
interface DocumentSize {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/** Directives of one node: the language has two, and neither may be repeated. */
const maxDirectivesOfNode = 4;

/**
 * Checks a document against the limits, in linear time: each fragment is measured once, however often it is spread. A cycle of
 * fragments has infinite depth. Syntax errors are left to Apollo.
 * @throws QueryTooComplexError
 */
export function checkDocument(text: string, limits: QueryLimits): void {
  assertWithin(limits, 'characters', text.length);
  checkTokens(text, limits);
  const document = read(text);
  if (document !== null) new DocumentMeter(document, limits).measure();
}

/**
 * Counts tokens and nesting before parsing, which takes stack and memory for them. Comments count too: the parser's own limit ignores
 * them, but keeps them in memory with the document.
 */
function checkTokens(text: string, limits: QueryLimits): void {
  const lexer = new Lexer(new Source(text));
  // A level of fields has at most three: its own, one of an inline fragment, and one of its arguments.
  const deepest = 3 * limits.depth;
  let count = 0;
  let open = 0;
  try {
    for (let { token } = lexer; token.kind !== TokenKind.EOF;) {
      const next = lexer.advance();
      for (let each = token.next; each && each !== next; each = each.next) count += 1;
      token = next;
      if (token.kind !== TokenKind.EOF) count += 1;
      if (opening.has(token.kind)) open += 1;
      else if (closing.has(token.kind)) open -= 1;
      assertWithin(limits, 'tokens', count, true);
      if (open > deepest) throw new QueryTooComplexError('depth', limits.depth + 1, limits.depth, true);
    }
  } catch (error) {
    if (error instanceof QueryTooComplexError) throw error;
    // The parser reports invalid tokens.
  }
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function read(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    // Apollo reports the syntax error.
    return null;
  }
}

class DocumentMeter {
  readonly #document: DocumentNode;
  readonly #limits: QueryLimits;
  readonly #fragments = new Map<string, SelectionSetNode>();
  readonly #sizes = new Map<string, DocumentSize>();
  /** Fragments that are being measured. */
  readonly #open = new Set<string>();
  #repeats = 0;

  constructor(document: DocumentNode, limits: QueryLimits) {
    this.#document = document;
    this.#limits = limits;
  }

  measure(): void {
    const { definitions } = this.#document;
    let count = 0;
    for (const definition of definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      count += 1;
      this.#fragments.set(definition.name.value, definition.selectionSet);
    }
    assertWithin(this.#limits, 'fragments', count);
    for (const definition of definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        this.#checkDirectives(definition.directives);
        for (const { directives, defaultValue } of definition.variableDefinitions ?? []) {
          this.#checkDirectives(directives);
          if (defaultValue) this.#value(defaultValue);
        }
        assertWithin(this.#limits, 'rootFields', this.#fieldsAtRoot(definition.selectionSet, new Set()));
        this.#assertSize(this.#selection(definition.selectionSet, new Set()));
      } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        // Unused fragments are validated like any other.
        this.#checkDirectives(definition.directives);
        this.#assertSize(this.#fragment(definition.name.value));
      }
    }
    assertWithin(this.#limits, 'repeats', this.#repeats);
  }

  #assertSize(size: DocumentSize): void {
    for (const limit of ['depth', 'fields', 'aliases', 'directives'] as const)
      assertWithin(this.#limits, limit, size[limit]);
  }

  #fieldsAtRoot({ selections }: SelectionSetNode, spread: Set<string>): number {
    let count = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += this.#fieldsAtRoot(selection.selectionSet, spread);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment !== undefined) count += this.#fieldsAtRoot(fragment, spread);
      }
    }
    return count;
  }

  #fragment(name: string): DocumentSize {
    const known = this.#sizes.get(name);
    if (known !== undefined) return known;
    // graphql-js finds cycles too, but may need a stack as deep as the square of their length.
    if (this.#open.has(name)) throw new QueryTooComplexError('depth', Infinity, this.#limits.depth);
    this.#open.add(name);
    const selection = this.#fragments.get(name);
    const size = selection ? this.#selection(selection, new Set()) : { depth: 0, fields: 0, aliases: 0, directives: 0 };
    this.#open.delete(name);
    this.#sizes.set(name, size);
    return size;
  }

  /** `names`: response names found in the selection so far, those of its inline fragments included. */
  #selection({ selections }: SelectionSetNode, names: Set<string>): DocumentSize {
    const sum: DocumentSize = { depth: 0, fields: 0, aliases: 0, directives: 0 };
    for (const selection of selections) {
      sum.directives += this.#checkDirectives(selection.directives);
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        if (names.has(name)) this.#repeats += 1;
        else names.add(name);
        sum.fields += 1;
        if (selection.alias) sum.aliases += 1;
        this.#values(selection.arguments);
        const below = selection.selectionSet ? this.#selection(selection.selectionSet, new Set()) : null;
        add(sum, below, 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(sum, this.#selection(selection.selectionSet, names), 0);
      } else {
        const name = `...${selection.name.value}`;
        if (names.has(name)) this.#repeats += 1;
        else names.add(name);
        add(sum, this.#fragment(selection.name.value), 0);
      }
    }
    return sum;
  }

  #checkDirectives(directives: readonly DirectiveNode[] = []): number {
    if (directives.length > maxDirectivesOfNode)
      throw new QueryTooComplexError('directives', directives.length, maxDirectivesOfNode);
    for (const { arguments: args } of directives) this.#values(args);
    return directives.length;
  }

  #values(args: readonly ArgumentNode[] = []): void {
    for (const { value } of args) this.#value(value);
  }

  #value(root: ValueNode): void {
    const stack: { readonly value: ValueNode; readonly depth: number }[] = [{ value: root, depth: 1 }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { value, depth } = next;
      if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) continue;
      assertWithin(this.#limits, 'valueDepth', depth, true);
      if (value.kind === Kind.LIST) assertWithin(this.#limits, 'listItems', value.values.length);
      const below = value.kind === Kind.LIST ? value.values : value.fields.map((field) => field.value);
      for (const each of below) stack.push({ value: each, depth: depth + 1 });
    }
  }
}

/** Fragments that double each other may add up to Infinity, which exceeds every limit too. */
function add(sum: DocumentSize, part: DocumentSize | null, levels: number): void {
  sum.depth = Math.max(sum.depth, (part?.depth ?? 0) + levels);
  if (part === null) return;
  sum.fields += part.fields;
  sum.aliases += part.aliases;
  sum.directives += part.directives;
}
