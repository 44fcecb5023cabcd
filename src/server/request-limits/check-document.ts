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

/** What a selection comes to, with its fragments spread. */
interface DocumentSize {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/** More at one place is no question: the language has two, and none may be repeated. */
const directivesAtOnePlace = 4;

/**
 * Holds a document to the limits. Each fragment is weighed once, however often and from wherever it is spread, so that
 * the time this takes goes by the length of the text. A circle of fragments has no end of levels. Syntax errors are left to
 * who tells of them.
 * @throws QueryTooComplexError
 */
export function checkDocument(text: string, limits: QueryLimits): void {
  assertWithin(limits, 'characters', text.length);
  checkTokens(text, limits);
  const document = read(text);
  if (document !== null) new DocumentMeter(document, limits).measure();
}

/**
 * Counts before anything is parsed, for which a parser needs stack and memory: of nesting, and of comments too, which it does
 * not count but keeps for as long as it keeps the document.
 */
function checkTokens(text: string, limits: QueryLimits): void {
  const lexer = new Lexer(new Source(text));
  // A level of fields has at most three: its own, one of a fragment, and those of its arguments, which come once.
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
    // What is no token: the parser says so.
  }
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function read(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    // Apollo tells what is wrong with it.
    return null;
  }
}

class DocumentMeter {
  readonly #document: DocumentNode;
  readonly #limits: QueryLimits;
  readonly #fragments = new Map<string, SelectionSetNode>();
  readonly #weights = new Map<string, DocumentSize>();
  /** Those that are being weighed. */
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
        // Also one that is not spread: it is validated like any other.
        this.#checkDirectives(definition.directives);
        this.#assertSize(this.#fragment(definition.name.value));
      }
    }
    assertWithin(this.#limits, 'repeats', this.#repeats);
  }

  #assertSize(weight: DocumentSize): void {
    for (const limit of ['depth', 'fields', 'aliases', 'directives'] as const)
      assertWithin(this.#limits, limit, weight[limit]);
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
    const known = this.#weights.get(name);
    if (known !== undefined) return known;
    // GraphQL's own rules find circles as well, some of them with a stack as deep as the square of their length.
    if (this.#open.has(name)) throw new QueryTooComplexError('depth', Infinity, this.#limits.depth);
    this.#open.add(name);
    const selection = this.#fragments.get(name);
    const weight = selection
      ? this.#selection(selection, new Set())
      : { depth: 0, fields: 0, aliases: 0, directives: 0 };
    this.#open.delete(name);
    this.#weights.set(name, weight);
    return weight;
  }

  /** `names`: the names of fields that the selection has so far; inline fragments are parts of it. */
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
    if (directives.length > directivesAtOnePlace)
      throw new QueryTooComplexError('directives', directives.length, directivesAtOnePlace);
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

/** Sums may grow beyond all numbers, where fragments double each other; Infinity is more than any limit, too. */
function add(sum: DocumentSize, part: DocumentSize | null, levels: number): void {
  sum.depth = Math.max(sum.depth, (part?.depth ?? 0) + levels);
  if (part === null) return;
  sum.fields += part.fields;
  sum.aliases += part.aliases;
  sum.directives += part.directives;
}
