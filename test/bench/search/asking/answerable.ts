import { contentWords, type Question } from '../corpus/questions.js';
import type { SyntheticProfile } from '../corpus/german-corpus.js';

/** As many as a page shows. */
const FEW = 20;

/** The questions that say enough: no more profiles than a page shows have all their words, as they are written. */
export function answerable(
  questions: readonly Question[],
  profiles: readonly SyntheticProfile[],
): Set<Question> {
  const holders = new Map(questions.flatMap(wordsOf).map((word) => [word, new Set<string>()]));
  for (const profile of profiles) {
    for (const word of contentWords(profile)) holders.get(word.toLowerCase())?.add(profile.id);
  }
  return new Set(
    questions.filter((question) => {
      const [rarest, ...others] = wordsOf(question)
        .map((word) => holders.get(word)!)
        .sort((a, b) => a.size - b.size);
      const all = [...rarest!].filter((id) => others.every((ids) => ids.has(id)));
      return all.length <= FEW;
    }),
  );
}

function wordsOf({ meant }: Question): string[] {
  return meant.toLowerCase().split(' ');
}
