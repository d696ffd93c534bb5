import { Injectable } from '@nestjs/common';
import { type CompoundSplitter, createCompoundSplitter, tokenize } from '#language';
import { PlaceDirectory, type PlaceIndex } from '#places';
import { termsOf, TopicDirectory, type TopicTree } from '#topics';
import { SIZE_WORDS } from '../domain/around-words.js';

/** Takes compounds apart alike for documents and questions: with the shipped lists, the words of the topic tree, no place and no size. */
@Injectable()
export class Compounds {
  private built: { tree: TopicTree; places: PlaceIndex; split: CompoundSplitter } | null = null;

  constructor(
    private readonly topics: TopicDirectory,
    private readonly places: PlaceDirectory,
  ) {}

  /** The splitter for the tree and the register as they are now; making one takes about a tenth of a second. */
  get current(): CompoundSplitter {
    const [tree, places] = [this.topics.current, this.places.current];
    if (this.built?.tree !== tree || this.built.places !== places) {
      const split = createCompoundSplitter({
        vocabulary: tree.all.flatMap((topic) => termsOf(topic).flatMap(wordsOf)),
        whole: [...places.names(), ...Object.values(SIZE_WORDS)].flatMap(wordsOf),
      });
      this.built = { tree, places, split };
    }
    return this.built.split;
  }
}

function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ pieces }) => pieces.map((piece) => piece.text));
}
