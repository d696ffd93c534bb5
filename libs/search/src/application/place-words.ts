import { Injectable } from '@nestjs/common';
import { fold } from '#language';
import { PlaceDirectory, type PlaceIndex } from '#places';

/** Words that names of places are made of: they exist although the network may lack them. */
@Injectable()
export class PlaceWords {
  private built: { places: PlaceIndex; words: ReadonlySet<string> } | null = null;

  constructor(private readonly places: PlaceDirectory) {}

  has(word: string): boolean {
    const places = this.places.current;
    if (this.built?.places !== places) {
      const words = places.names().flatMap((name) => name.split(/[^\p{L}\p{M}]+/u));
      this.built = { places, words: new Set(words.map(fold)) };
    }
    return this.built.words.has(fold(word));
  }
}
