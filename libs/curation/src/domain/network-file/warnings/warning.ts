import { inBothLanguages, type Say } from '../problems/say.js';

/** Something that looks wrong in an entry that was taken as it stands. */
export interface Warning {
  /** Relative to the entry, such as `links[0]`. */
  readonly path: string;
  /** German. */
  readonly message: string;
  readonly messageEn: string;
  /** The value that was probably meant. It is shown, never applied. */
  readonly suggestion?: string;
}

export function warningOf(path: string, say: Say, suggestion?: string): Warning {
  const { de, en } = inBothLanguages(say);
  return { path, message: de, messageEn: en, ...(suggestion === undefined ? {} : { suggestion }) };
}
