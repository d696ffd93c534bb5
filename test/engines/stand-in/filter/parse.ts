import { badRequest } from '../refusal.js';
import type { At, Condition, Field, Operator } from './condition.js';
import { type Lexeme, lex } from './lex.js';

const COMPARISONS = ['=', '!=', '>', '>=', '<', '<='];
const KEYWORDS = [
  'AND',
  'OR',
  'NOT',
  'IN',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'CONTAINS',
  'STARTS',
  'WITH',
];

/** A filter as a request gives it: an expression, or a list whose lists mean "or". Null when it asks for nothing. */
export function parseFilter(filter: unknown): Condition | null {
  if (filter === undefined || filter === null) return null;
  if (typeof filter === 'string') return filter.trim() === '' ? null : new Parser(filter).whole();
  if (!Array.isArray(filter)) {
    throw badRequest(
      'invalid_search_filter',
      `Invalid syntax for the filter parameter: \`expected String, Array, found: ${JSON.stringify(filter)}\`.`,
    );
  }
  const parts = filter.flatMap((one): Condition[] => {
    if (!Array.isArray(one)) return listOf(parseFilter(one));
    const ors = one.flatMap((inner) => listOf(parseFilter(inner)));
    return ors.length === 0 ? [] : [{ kind: 'or', parts: ors }];
  });
  return parts.length === 0 ? null : { kind: 'and', parts };
}

function listOf(condition: Condition | null): Condition[] {
  return condition ? [condition] : [];
}

/** Precedence from loose to tight: OR, AND, NOT. */
class Parser {
  private readonly lexemes: Lexeme[];
  private next = 0;

  constructor(private readonly text: string) {
    this.lexemes = lex(text);
  }

  whole(): Condition {
    const condition = this.or();
    const rest = this.lexemes[this.next];
    if (rest) {
      const at = `${rest.from + 1}:${this.text.length + 1} ${this.text}`;
      throw invalid(
        `Found unexpected characters at the end of the filter: \`${this.text.slice(rest.from)}\`. You probably forgot an \`OR\` or an \`AND\` rule.\n${at}`,
      );
    }
    return condition;
  }

  private or(): Condition {
    return this.chain('or', 'OR', () => this.and());
  }

  private and(): Condition {
    return this.chain('and', 'AND', () => this.not());
  }

  private chain(kind: 'and' | 'or', keyword: string, part: () => Condition): Condition {
    const parts = [part()];
    while (this.takes(keyword)) parts.push(part());
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  private not(): Condition {
    if (this.takes('NOT')) return { kind: 'not', part: this.not() };
    if (this.takes('(')) {
      const inner = this.or();
      if (!this.takes(')'))
        throw invalid(`Expression \`${this.text}\` is missing the following closing delimiter: \`)\`.`);
      return inner;
    }
    const lexeme = this.peek();
    if (lexeme?.value === '_geoRadius') return this.radius();
    if (lexeme?.value === '_geoBoundingBox') return this.box();
    return this.condition();
  }

  private condition(): Condition {
    const { value: name, from, to } = this.value();
    const field: Field = { name, at: { from, to, text: this.text } };
    const operator = this.peek();
    if (operator?.kind === 'sign' && COMPARISONS.includes(operator.value)) {
      this.next += 1;
      return { kind: 'compare', field, operator: operator.value as Operator, value: this.value().value };
    }
    if (this.takes('STARTS')) {
      this.takes('WITH');
      return { kind: 'compare', field, operator: 'STARTS WITH', value: this.value().value };
    }
    if (this.takes('CONTAINS'))
      return { kind: 'compare', field, operator: 'CONTAINS', value: this.value().value };
    if (this.takes('EXISTS')) return { kind: 'exists', field };
    if (this.takes('IS')) return this.is(field);
    if (this.takes('IN')) return { kind: 'in', field, values: this.list() };
    if (this.takes('NOT')) {
      if (this.takes('EXISTS')) return { kind: 'not', part: { kind: 'exists', field } };
      this.takes('IN');
      return { kind: 'not', part: { kind: 'in', field, values: this.list() } };
    }
    const begin = this.value().value;
    this.takes('TO');
    return { kind: 'between', field, from: begin, to: this.value().value };
  }

  private is(field: Field): Condition {
    const negated = this.takes('NOT');
    const condition: Condition = { kind: this.takes('EMPTY') ? 'empty' : 'null', field };
    if (condition.kind === 'null') this.takes('NULL');
    return negated ? { kind: 'not', part: condition } : condition;
  }

  private list(): string[] {
    const values: string[] = [];
    if (!this.takes('[')) throw invalid('Expected `[` after `IN` keyword.');
    while (!this.takes(']')) {
      values.push(this.value().value);
      this.takes(',');
    }
    return values;
  }

  private radius(): Condition {
    this.next += 1;
    const at = this.startOfArguments();
    const [lat, lng, metres] = this.numbers('(', ')') as [number, number, number];
    return { kind: 'radius', lat, lng, metres, at };
  }

  private box(): Condition {
    this.next += 1;
    const at = this.startOfArguments();
    this.takes('(');
    const top = this.numbers('[', ']') as [number, number];
    this.takes(',');
    const bottom = this.numbers('[', ']') as [number, number];
    this.takes(')');
    return { kind: 'box', top, bottom, at };
  }

  private startOfArguments(): At {
    const first = this.lexemes[this.next + 1];
    return { from: first?.from ?? 0, to: first?.to ?? 0, text: this.text };
  }

  private numbers(open: string, close: string): number[] {
    const values: number[] = [];
    this.takes(open);
    while (!this.takes(close)) {
      values.push(Number(this.value().value));
      this.takes(',');
    }
    return values;
  }

  private value(): Lexeme {
    const lexeme = this.peek();
    if (!lexeme || lexeme.kind === 'sign' || (lexeme.kind === 'word' && KEYWORDS.includes(lexeme.value))) {
      // The server points at the sign before what it missed.
      const at = lexeme?.from ?? this.text.length;
      throw invalid(`Was expecting a value but instead got nothing.\n${at + 1}:${at + 1} ${this.text}`);
    }
    this.next += 1;
    return lexeme;
  }

  private peek(): Lexeme | undefined {
    return this.lexemes[this.next];
  }

  private takes(value: string): boolean {
    const lexeme = this.peek();
    if (!lexeme || lexeme.kind === 'quoted' || lexeme.value !== value) return false;
    this.next += 1;
    return true;
  }
}

function invalid(message: string) {
  return badRequest('invalid_search_filter', message);
}
