import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { LearnedTopics } from '../../domain/suggestions/learned-topics.js';
import type { LearnedWords } from '../../domain/text/learned-words.js';
import type { ProfileAudience } from '../match-profile-store.js';
import { packTopics, packWords, unpackTopics, unpackWords } from './packed-model.js';

/** A model as kept. */
export interface StoredModel {
  readonly id: string;
  readonly words: LearnedWords;
  readonly topics: LearnedTopics;
}

/** What is known of a model without reading it. */
export interface ModelFacts {
  readonly audience: ProfileAudience;
  readonly id: string;
  readonly version: string;
  readonly texts: number;
  readonly learnedAt: Date;
  readonly seconds: number;
}

/** A model is 10 to 30 MB, and who reads it may be unpacking another one meanwhile: Postgres counts that too. */
const PATIENCE_MS = 60_000;

/** The models that are served, and those that are about to be. */
@Injectable()
export class TextModelStore {
  constructor(private readonly transaction: Transaction) {}

  async add(words: LearnedWords, topics: LearnedTopics, seconds: number): Promise<string> {
    const [row] = await this.transaction.query<{ id: string }>(
      `insert into text_models (version, texts, content, topics, seconds) values ($1, $2, $3, $4, $5) returning id`,
      [words.version, words.lexicon.texts, packWords(words), packTopics(topics), seconds],
    );
    return row!.id;
  }

  /** From the commit on these are served, and no others are left. */
  async use(models: Readonly<Record<ProfileAudience, string>>): Promise<void> {
    await this.transaction.query(
      `insert into text_models_in_use (audience, model_id) values ('public', $1), ('member', $2)
       on conflict (audience) do update set model_id = excluded.model_id`,
      [models.public, models.member],
    );
    await this.transaction.query(
      'delete from text_models where id not in (select model_id from text_models_in_use)',
    );
  }

  facts(): Promise<ModelFacts[]> {
    return this.transaction.query(
      `select u.audience, m.id, m.version, m.texts, m.learned_at as "learnedAt", m.seconds
       from text_models_in_use u join text_models m on m.id = u.model_id order by u.audience desc`,
    );
  }

  async byId(id: string): Promise<StoredModel | null> {
    const sql = 'select content, topics from text_models where id = $1';
    const [row] = await this.transaction.read<{ content: Buffer; topics: Buffer }>(
      { sql, values: [id] },
      PATIENCE_MS,
    );
    return row ? { id, words: unpackWords(row.content), topics: unpackTopics(row.topics) } : null;
  }
}
