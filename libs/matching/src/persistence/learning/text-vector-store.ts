import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { TextVector } from '../../domain/text/text-vector.js';
import { noteWritten } from '../note-written.js';
import { packVector, unpackVector } from './packed-vector.js';

export const TEXT_TYPES = ['organisation', 'initiative', 'listing'] as const;
export type TextType = (typeof TEXT_TYPES)[number];

/** A vector and where it belongs. */
export interface StoredVector {
  readonly id: string;
  readonly vector: TextVector;
  /** Words that lead to neighbours, by their number in the model. */
  readonly words: readonly number[];
}

/** Texts that are looked at as neighbours of one. */
const MOST_NEIGHBOURS = 60;

/** What the models know of each text. */
@Injectable()
export class TextVectorStore {
  constructor(private readonly transaction: Transaction) {}

  /** Vectors by id; texts of which nothing is known are absent. */
  async of(
    modelId: string,
    version: string,
    type: TextType,
    ids: readonly string[],
  ): Promise<Map<string, TextVector>> {
    const rows = await this.transaction.query<{ id: string; content: Buffer }>(
      'select id, content from text_vectors where model_id = $1 and type = $2 and id = any($3::uuid[])',
      [modelId, type, ids],
    );
    return new Map(rows.map(({ id, content }) => [id, unpackVector(content, version)]));
  }

  /** Puts these in place of all that is held of these texts. */
  async replace(
    modelId: string,
    type: TextType,
    ids: readonly string[],
    vectors: readonly StoredVector[],
  ): Promise<void> {
    await this.transaction.query(
      'delete from text_vectors where model_id = $1 and type = $2 and id = any($3::uuid[])',
      [modelId, type, ids],
    );
    await this.add(modelId, type, vectors);
  }

  /** A few hundred at a time. */
  async add(modelId: string, type: TextType, vectors: readonly StoredVector[]): Promise<void> {
    if (vectors.length === 0) return;
    await this.transaction.query(
      `insert into text_vectors (model_id, type, id, content, words)
       select $1, $2, id, content, words::integer[]
       from unnest($3::uuid[], $4::bytea[], $5::text[]) as v(id, content, words)`,
      [
        modelId,
        type,
        vectors.map(({ id }) => id),
        vectors.map(({ vector }) => packVector(vector)),
        vectors.map(({ words }) => `{${words.join(',')}}`),
      ],
    );
  }

  /** To be called when a whole model was added. */
  noteWritten(): Promise<void> {
    return noteWritten(this.transaction, 'text_vectors');
  }

  /** Ids of texts that share the most of these words, the most first; the text itself may be among them. */
  async sharing(modelId: string, type: TextType, words: readonly number[]): Promise<string[]> {
    if (words.length === 0) return [];
    const rows = await this.transaction.query<{ id: string }>(
      `select id from text_vectors where model_id = $1 and type = $2 and words && $3::integer[]
       order by cardinality(array(select unnest(words) intersect select unnest($3::integer[]))) desc, id
       limit ${MOST_NEIGHBOURS}`,
      [modelId, type, words],
    );
    return rows.map(({ id }) => id);
  }
}
