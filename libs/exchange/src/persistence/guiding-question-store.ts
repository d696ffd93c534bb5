import { Injectable } from '@nestjs/common';
import { Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import type { GuidingQuestion } from '../domain/guiding-question.js';
import { GuidingQuestionRow } from './guiding-question.row.js';

/** Guiding questions by their keys, one statement a call. */
@Injectable()
export class GuidingQuestionStore {
  constructor(private readonly transaction: Transaction) {}

  async byIds(ids: readonly string[]): Promise<GuidingQuestion[]> {
    return ids.length === 0 ? [] : this.rows.findBy({ id: In([...new Set(ids)]) });
  }

  async bySlugs(slugs: readonly string[]): Promise<GuidingQuestion[]> {
    return slugs.length === 0 ? [] : this.rows.findBy({ slug: In([...new Set(slugs)]) });
  }

  /** All of them: a network asks dozens, not thousands. By slug. */
  all(): Promise<GuidingQuestion[]> {
    return this.rows.find({ order: { slug: 'ASC' } });
  }

  /** Inserts new ones and replaces known ones. */
  save(questions: readonly GuidingQuestion[]): Promise<void> {
    const rows = questions.map((question) => ({ ...question, aliases: [...question.aliases] }));
    return writeRows(this.transaction.manager, GuidingQuestionRow, rows, ['id']);
  }

  private get rows() {
    return this.transaction.manager.getRepository(GuidingQuestionRow);
  }
}
