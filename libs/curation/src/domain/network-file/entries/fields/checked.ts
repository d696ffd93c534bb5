import { z } from 'zod';
import type { Say } from '../../problems/say.js';

/** Judges a value that is there: null if it is fine, else the sentence that says why not. */
export type Judge = (value: unknown) => Say | null;

/** A value of our own kind: the judge sees whatever the file held and must make sure that it is a `T`. */
export function checked<T>(judge: Judge): z.ZodType<T, T> {
  return z.custom<T>().check((context) => {
    const say = judge(context.value);
    if (say) context.issues.push({ code: 'custom', input: context.value, params: { say } });
  });
}

/** The judgement of a value that is not there although it must be. */
export const missing: Say = (texts) => texts.rejected.missing;
