import type { ShapeOf } from './catalogue.js';
import { de } from './de/index.js';
import { en } from './en/index.js';

export type Language = 'de' | 'en';

/** Every text a person reads, in one language. German is the original: English must have its shape or it does not compile. */
export type Messages = ShapeOf<typeof de>;

const catalogues: Record<Language, Messages> = { de, en };

/** The catalogue of one language. */
export function messagesOf(language: Language): Messages {
  return catalogues[language];
}
