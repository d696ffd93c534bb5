const QUOTE = 39;
const BACKSLASH = 92;
const SPACE = 32;
const COLON = 58;
const COMMA = 44;
const ZERO = 48;
const A = 65;
const NOWHERE: readonly number[] = [];

/**
 * Reads the text form of a tsvector: `'=städte':1A,7 '^stadt' 'o''neill':2C`.
 *
 * @param take a lexeme , the classes of its places, `D` where none is said; one `D` for a lexeme without places; and the places
 * @returns how many lexemes it has
 */
export function readVector(
  text: string,
  take: (lexeme: string, classes: string, places: readonly number[]) => void,
): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const end = endOfLexeme(text, at + 1);
    const lexeme = unquoted(text.slice(at + 1, end.quote), end.isPlain);
    at = end.quote + 1;
    let [classes, places] = ['D', NOWHERE];
    if (text.charCodeAt(at) === COLON) {
      const space = text.indexOf(' ', at);
      const after = space === -1 ? text.length : space;
      [classes, places] = placesIn(text, at + 1, after);
      at = after;
    }
    take(lexeme, classes, places);
    count += 1;
  }
  return count;
}

function endOfLexeme(text: string, from: number): { quote: number; isPlain: boolean } {
  let isPlain = true;
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      isPlain = false;
      at += 1;
    } else if (code === QUOTE) {
      if (text.charCodeAt(at + 1) !== QUOTE) return { quote: at, isPlain };
      isPlain = false;
      at += 1;
    }
  }
}

function unquoted(text: string, isPlain: boolean): string {
  return isPlain ? text : text.replace(/''|\\(.)/g, (_, escaped?: string) => escaped ?? "'");
}

/** Of `1A,7`: `AD`, 1 and 7. */
function placesIn(text: string, from: number, to: number): [classes: string, places: readonly number[]] {
  let classes = '';
  const places: number[] = [];
  let [place, label] = [0, 'D'];
  for (let at = from; at <= to; at += 1) {
    const code = at === to ? COMMA : text.charCodeAt(at);
    if (code === COMMA) {
      classes += label;
      places.push(place);
      [place, label] = [0, 'D'];
    } else if (code >= A) label = text.charAt(at);
    else place = 10 * place + code - ZERO;
  }
  return [classes, places];
}
