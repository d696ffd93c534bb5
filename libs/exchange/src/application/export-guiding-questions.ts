import { Injectable } from '@nestjs/common';
import { withoutEmpty } from '#platform';
import type { GuidingQuestionDraft } from '../domain/guiding-question.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';

/** All guiding questions as entries of a network file, by slug. */
@Injectable()
export class ExportGuidingQuestions {
  constructor(private readonly questions: GuidingQuestionStore) {}

  async *execute(): AsyncGenerator<GuidingQuestionDraft> {
    for (const { slug, text, aliases, onAgenda } of await this.questions.all()) {
      yield { id: slug, text, ...withoutEmpty({ aliases, onAgenda }) };
    }
  }
}
