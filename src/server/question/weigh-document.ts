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
import { hold, QueryTooComplexError, type QueryLimits } from './limits.js';

/** What a selection comes to, with its fragments spread. */
interface Weight {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/** More at one place is no question: the language has two, and none may be repeated. */
const directivesAtOnePlace = 4;

/**
 * Holds a document to the limits. Each fragment is weighed once, however often and from wherever it is spread, so that
 * the time this takes goes by the length of the text. Syntax errors and circles are left to those who tell of them.
 * @throws QueryTooComplexError
 */
export function weighDocument(text: string, limits: QueryLimits): void {
  hold(limits, 'characters', text.length);
  const document = read(text, limits);
  if (document !== null) new Scales(document, limits).weigh();
}

function read(text: string, limits: QueryLimits): DocumentNode | null {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    // Brackets in such number that the parser came to the end of its stack.
    if (error instanceof RangeError) throw new QueryTooComplexError('depth', limits.depth + 1, limits.depth, true);
    // Either there are too many or they make no sense; the parser's error does not tell these apart.
    countTokens(text, limits);
    return null;
  }
  // The parser does not count comments, but keeps them for as long as the document is kept.
  let count = 0;
  for (let token = document.loc?.startToken.next; token; token = token.next) count += 1;
  hold(limits, 'tokens', count - 1);
  return document;
}

function countTokens(text: string, limits: QueryLimits): void {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      count += 1;
      if (count > limits.tokens) break;
    }
  } catch {
    // What is no token: the parser has said so.
  }
  hold(limits, 'tokens', count, true);
}

class Scales {
  readonly #document: DocumentNode;
  readonly #limits: QueryLimits;
  readonly #fragments = new Map<string, SelectionSetNode>();
  readonly #weights = new Map<string, Weight>();
  #repeats = 0;

  constructor(document: DocumentNode, limits: QueryLimits) {
    this.#document = document;
    this.#limits = limits;
  }

  weigh(): void {
    const { definitions } = this.#document;
    let count = 0;
    for (const definition of definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      count += 1;
      this.#fragments.set(definition.name.value, definition.selectionSet);
    }
    hold(this.#limits, 'fragments', count);
    for (const definition of definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        this.#holdDirectives(definition.directives);
        for (const { directives, defaultValue } of definition.variableDefinitions ?? []) {
          this.#holdDirectives(directives);
          if (defaultValue) this.#value(defaultValue);
        }
        hold(this.#limits, 'rootFields', this.#fieldsAtRoot(definition.selectionSet, new Set()));
        this.#holdWeight(this.#selection(definition.selectionSet, new Set()));
      } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        // Also one that is not spread: it is validated like any other.
        this.#holdDirectives(definition.directives);
        this.#holdWeight(this.#fragment(definition.name.value));
      }
    }
    hold(this.#limits, 'repeats', this.#repeats);
  }

  #holdWeight(weight: Weight): void {
    for (const limit of ['depth', 'fields', 'aliases', 'directives'] as const) hold(this.#limits, limit, weight[limit]);
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

  #fragment(name: string): Weight {
    const known = this.#weights.get(name);
    if (known !== undefined) return known;
    // What a circle leads back to while it is weighed; validation refuses it.
    this.#weights.set(name, { depth: 0, fields: 0, aliases: 0, directives: 0 });
    const selection = this.#fragments.get(name);
    const weight = selection
      ? this.#selection(selection, new Set())
      : { depth: 0, fields: 0, aliases: 0, directives: 0 };
    this.#weights.set(name, weight);
    return weight;
  }

  /** `names`: the names of fields that the selection has so far; inline fragments are parts of it. */
  #selection({ selections }: SelectionSetNode, names: Set<string>): Weight {
    const sum: Weight = { depth: 0, fields: 0, aliases: 0, directives: 0 };
    for (const selection of selections) {
      sum.directives += this.#holdDirectives(selection.directives);
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

  #holdDirectives(directives: readonly DirectiveNode[] = []): number {
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
      hold(this.#limits, 'valueDepth', depth, true);
      if (value.kind === Kind.LIST) hold(this.#limits, 'listItems', value.values.length);
      const below = value.kind === Kind.LIST ? value.values : value.fields.map((field) => field.value);
      for (const each of below) stack.push({ value: each, depth: depth + 1 });
    }
  }
}

/** Sums may grow beyond all numbers, where fragments double each other; Infinity is more than any limit, too. */
function add(sum: Weight, part: Weight | null, levels: number): void {
  sum.depth = Math.max(sum.depth, (part?.depth ?? 0) + levels);
  if (part === null) return;
  sum.fields += part.fields;
  sum.aliases += part.aliases;
  sum.directives += part.directives;
}
