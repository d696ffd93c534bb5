import { Composer, type CST, type LineCounter, type ParsedNode } from 'yaml';
import { refusal } from '../refuse.js';
import { lineAt, YAML_OPTIONS } from './yaml-syntax.js';

/** Makes nodes of the tokens of one document; null where it holds nothing. Wrong syntax refuses the file. */
export function compose(tokens: readonly CST.Token[], end: number, lines: LineCounter): ParsedNode | null {
  const [document] = new Composer(YAML_OPTIONS).compose(tokens, true, end);
  const [error] = document?.errors ?? [];
  if (error === undefined) return (document?.contents ?? null) as ParsedNode | null;
  const line = lineAt(lines, error.pos[0]);
  throw refusal('NOT_PARSEABLE', (texts) => texts.refused.notYaml, line, error);
}
