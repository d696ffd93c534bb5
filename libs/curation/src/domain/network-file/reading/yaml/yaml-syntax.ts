import { CST, type DocumentOptions, type LineCounter, type ParseOptions, type SchemaOptions } from 'yaml';
import { refusal } from '../refuse.js';

const NUMBERS = ['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float'];

/**
 * Only null, true and false are more than text: numbers would lose the leading zero of an AGS. Doubled keys are found
 * later, entry by entry; the library compares every pair of them.
 */
export const YAML_OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'core',
  customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !NUMBERS.includes(tag.tag)),
  merge: false,
  uniqueKeys: false,
};

/** Refuses tags, anchors and aliases by their first character, before anything is made of them. */
export class SyntaxGuard {
  private isText = false;

  check(lexeme: string, line: () => number): void {
    // The lexer announces an unquoted text, which may begin with any character.
    const isText = this.isText;
    this.isText = !isText && lexeme === CST.SCALAR;
    if (isText) return;
    if (lexeme.startsWith('!')) throw refusal('YAML_TAG', (texts) => texts.refused.tag, line());
    if (lexeme.startsWith('&') || lexeme.startsWith('*')) {
      throw refusal('YAML_ALIAS', (texts) => texts.refused.alias, line());
    }
  }
}

export function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}
