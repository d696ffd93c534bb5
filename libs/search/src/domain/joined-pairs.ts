import { fold, type ReadToken, stem, type Term } from '#language';
import type { FiledToken } from './filed-token.js';

/** Two neighbouring words of a name, as if they were one. */
export interface JoinedPair {
  readonly form: string;
  readonly position: number;
  /** The letters of both. */
  readonly from: Term['from'];
}

/** Neighbouring words of a name written as one, so that "smartcity" finds "Smart City". */
export function joinedPairs(
  text: string,
  tokens: readonly ReadToken<Pick<FiledToken, 'terms'>>[],
): JoinedPair[] {
  const words = tokens.flatMap(({ token, position: first, value }) =>
    value.terms.flatMap(({ how, form, position, from: [start, end] }) =>
      how === 'exact'
        ? [{ form, position: first + position, start: token.from[0] + start, end: token.from[0] + end }]
        : [],
    ),
  );
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const areNeighbours = next?.position === word.position + 1 && text.slice(word.end, next.start) === ' ';
    return areNeighbours
      ? [
          {
            form: stem(fold(word.form + next.form)),
            position: word.position,
            from: [word.start, next.end] as const,
          },
        ]
      : [];
  });
}
