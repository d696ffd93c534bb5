export interface Lexeme {
  readonly kind: 'word' | 'quoted' | 'sign';
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const SIGNS = ['<=', '>=', '!=', '<', '>', '=', '(', ')', '[', ']', ','];
const WORD = /[\p{L}\p{N}_.-]/u;

/** Words, quoted values and signs of a filter; anything else is a sign of its own, which no rule takes. */
export function lex(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const letter = text[at]!;
    if (/\s/u.test(letter)) at += 1;
    else if (letter === '"' || letter === "'") {
      const quoted = readQuoted(text, at);
      found.push(quoted);
      at = quoted.to + 1;
    } else {
      const sign = SIGNS.find((one) => text.startsWith(one, at));
      let end = at + (sign?.length ?? 0);
      if (!sign) while (end < text.length && WORD.test(text[end]!)) end += 1;
      if (end === at) end += 1;
      const value = text.slice(at, end);
      found.push({ kind: sign || !WORD.test(letter) ? 'sign' : 'word', value, from: at, to: end });
      at = end;
    }
  }
  return found;
}

/** From and to are those of the value, without its quotes. */
function readQuoted(text: string, at: number): Lexeme {
  const quote = text[at]!;
  let value = '';
  let end = at + 1;
  for (; end < text.length && text[end] !== quote; end += 1) {
    if (text[end] === '\\') end += 1;
    value += text[end] ?? '';
  }
  return { kind: 'quoted', value, from: at + 1, to: end };
}
