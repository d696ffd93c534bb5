import { Injectable } from '@nestjs/common';
import { groupBy } from '#platform';
import type { NetworkText } from '../../domain/learning/network-text.js';
import { leadingWords } from '../../domain/text/leading-words.js';
import type { TextModel } from '../../domain/text/text-model.js';
import type { TextVector } from '../../domain/text/text-vector.js';
import { type StoredVector, TextVectorStore } from '../../persistence/learning/text-vector-store.js';

const PER_STATEMENT = 400;

/** A text and what is known of it. */
export interface VectorOfText {
  readonly text: Pick<NetworkText, 'type' | 'id'>;
  readonly vector: TextVector | null;
}

/** Keeps what a model knows of texts. */
@Injectable()
export class WriteVectors {
  constructor(private readonly vectors: TextVectorStore) {}

  /** Into a model that has none yet. */
  async all(
    modelId: string,
    { learned: { lexicon } }: TextModel,
    entries: readonly VectorOfText[],
    written: (count: number) => void,
  ): Promise<void> {
    for (const [type, ofType] of groupBy(entries, ({ text }) => text.type)) {
      for (let from = 0; from < ofType.length; from += PER_STATEMENT) {
        const some = ofType.slice(from, from + PER_STATEMENT);
        await this.vectors.add(
          modelId,
          type,
          some.flatMap((one) => storedOf(one, lexicon)),
        );
        written(some.length);
      }
    }
    await this.vectors.noteWritten();
  }

  /** In place of what there is of the same texts. */
  async again(
    modelId: string,
    { learned: { lexicon } }: TextModel,
    entries: readonly VectorOfText[],
  ): Promise<void> {
    for (const [type, ofType] of groupBy(entries, ({ text }) => text.type)) {
      const ids = ofType.map(({ text }) => text.id);
      await this.vectors.replace(
        modelId,
        type,
        ids,
        ofType.flatMap((one) => storedOf(one, lexicon)),
      );
    }
  }
}

function storedOf({ text, vector }: VectorOfText, lexicon: TextModel['learned']['lexicon']): StoredVector[] {
  return vector ? [{ id: text.id, vector, words: leadingWords(vector, lexicon) }] : [];
}
