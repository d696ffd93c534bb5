import { type Messages, messagesOf } from '#messages';

export type Texts = Messages['networkFile'];

/** A sentence, to be said in any language. */
export type Say = (texts: Texts) => string;

export interface Sentences {
  readonly de: string;
  readonly en: string;
}

export function inBothLanguages(say: Say): Sentences {
  return { de: say(messagesOf('de').networkFile), en: say(messagesOf('en').networkFile) };
}
