import { refusal } from '../refuse.js';

const POSITION = /at position (\d+)/;

/** Parses a piece of the file that begins on `line`; null (too large to be kept) gives null. */
export function parseJson(bytes: Buffer | null, line: number): unknown {
  if (bytes === null) return null;
  const text = bytes.toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const brokenLine = line + linesBefore(text, error);
    throw refusal('NOT_PARSEABLE', (texts) => texts.refused.notJson, brokenLine, error);
  }
}

/** V8 names the position at which it gave up; an unexpected end names none, and is the end. */
function linesBefore(text: string, error: unknown): number {
  const position = POSITION.exec(error instanceof Error ? error.message : '')?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length - 1;
}
