import type { z } from 'zod';
import { checked } from './checked.js';

const LINES = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/;

/** Lines of the source's text: `68` or `68-72`. One line may be a number. */
export function sourceLines(): z.ZodType<string, string> {
  return checked<string>((value) => {
    if (typeof value === 'object') return (texts) => texts.rejected.wrongType(texts.expected.lines);
    const [, first, last = first] = LINES.exec(String(value)) ?? [];
    return first !== undefined && Number(first) <= Number(last) ? null : (texts) => texts.rejected.lines;
  }).overwrite(String);
}
