import { Injectable } from '@nestjs/common';
import { type Language, type Messages, messagesOf } from '#messages';
import { PlaceDirectory } from '#places';
import type { Difference } from '../domain/differences.js';
import type { DifferenceText } from '../domain/reason.js';
import { distanceText, numberText } from './words.js';

/** From here on a distance is a difference and no longer a reason. */
const FAR_KM = 150;

@Injectable()
export class DifferenceWords {
  constructor(private readonly places: PlaceDirectory) {}

  say(differences: readonly Difference[], distanceKm: number | null, language: Language): DifferenceText[] {
    const texts = messagesOf(language);
    const said = differences.map((difference) => ({
      signal: difference.signal,
      text: this.sentence(difference, texts, language),
    }));
    if (distanceKm === null || distanceKm <= FAR_KM) return said;
    return [
      ...said,
      { signal: 'place', text: texts.matching.different.distance(distanceText(distanceKm, language)) },
    ];
  }

  private sentence(difference: Difference, { matching }: Messages, language: Language): string {
    switch (difference.signal) {
      case 'role':
        return matching.different.role[difference.kind];
      case 'size': {
        const factor = Math.round(difference.factor);
        const { larger, smaller } = matching.different;
        // The first of them is half.
        return difference.isLarger
          ? larger(numberText(factor, language))
          : (smaller[factor - 2] ?? smaller.at(-1)!);
      }
      case 'state':
        return matching.different.state(this.places.get(difference.state)?.name ?? difference.state);
    }
  }
}
