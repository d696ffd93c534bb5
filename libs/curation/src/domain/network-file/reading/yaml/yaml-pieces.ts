import { CST, Lexer, type LineCounter, type ParsedNode, Parser } from 'yaml';
import { FILE_LIMITS } from '../../limits.js';
import { refusal } from '../refuse.js';
import { compose } from './compose.js';
import { lineAt, SyntaxGuard } from './yaml-syntax.js';

/** Some entries and the list in which they stand, or with null what remained of the whole file. */
export interface YamlPiece {
  readonly list: string | null;
  readonly node: ParsedNode | null;
}

/**
 * Reads YAML piece by piece: an entry of the usual form (`- ` on a line of its own) is handed out and forgotten as soon
 * as the next one begins, so that memory does not grow with the file. What remains (the names of the lists, the last
 * entry of each, lists in brackets) comes as one piece at the end.
 */
export function* yamlPieces(text: string, lines: LineCounter): Generator<YamlPiece> {
  const parser = new Parser(lines.addNewLine);
  const guard = new SyntaxGuard();
  const line = () => lineAt(lines, parser.offset);
  const rest: CST.Token[] = [];
  let held = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    guard.check(lexeme, line);
    keep(parser.next(lexeme), rest, lines);
    held += 1;
    if (parser.stack.length > FILE_LIMITS.depth) {
      throw refusal('TOO_DEEP', (texts) => texts.refused.tooDeep(FILE_LIMITS.depth), line());
    }
    if (held > FILE_LIMITS.yamlPieces) {
      throw refusal('TOO_ENTANGLED', (texts) => texts.refused.tooEntangled, line());
    }
    const complete = takeComplete(parser.stack);
    if (complete === null) continue;
    held = 0;
    yield { list: complete.list, node: compose([complete.document], text.length, lines) };
  }
  keep(parser.end(), rest, lines);
  yield { list: null, node: compose(rest, text.length, lines) };
}

/** Keeps what the parser has finished outside of any document, but for spaces and comments. */
function keep(tokens: Iterable<CST.Token>, kept: CST.Token[], lines: LineCounter): void {
  for (const token of tokens) {
    if (token.type === 'comment' || token.type === 'newline' || token.type === 'space') continue;
    if (token.type === 'document' && kept.some(({ type }) => type === 'document')) {
      throw refusal(
        'SEVERAL_DOCUMENTS',
        (texts) => texts.refused.severalDocuments,
        lineAt(lines, token.offset),
      );
    }
    kept.push(token);
  }
}

/** Takes the finished entries out of the list that the parser is in, the root being a map of lists. */
function takeComplete(stack: readonly CST.Token[]): { list: string; document: CST.Document } | null {
  const [document, map, list] = stack;
  if (stack.length !== 3 || document?.type !== 'document') return null;
  if (map?.type !== 'block-map' || list?.type !== 'block-seq' || list.items.length < 2) return null;
  const key = map.items.at(-1)?.key;
  if (!CST.isScalar(key ?? null)) return null;
  const items = list.items.splice(0, list.items.length - 1);
  return {
    list: CST.resolveAsScalar(key as CST.FlowScalar)?.value ?? '',
    document: { type: 'document', offset: list.offset, start: [], value: { ...list, items } },
  };
}
