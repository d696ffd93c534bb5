import { Injectable } from '@nestjs/common';
import { type Correction, explain, type Explanation, type QueryTerm } from '#language';
import type { IndexAudience } from '../domain/index-audience.js';
import { Compounds } from './compounds.js';
import { NetworkWords } from './network-words.js';
import { UnderstandQuery } from './understand-query.js';

/** How a text is found, and what it asks for in this network. */
export interface ExplainedText extends Explanation {
  /** What is asked for, with corrections and the other words of the topic tree. */
  readonly query: readonly QueryTerm[];
  readonly corrections: readonly Correction[];
}

/** Says how a text is understood, because someone will ask why something was (not) found. */
@Injectable()
export class ExplainText {
  constructor(
    private readonly compounds: Compounds,
    private readonly words: NetworkWords,
    private readonly understand: UnderstandQuery,
  ) {}

  async execute(text: string, audience: IndexAudience = 'public'): Promise<ExplainedText> {
    await this.words.refresh();
    const { terms, corrections } = await this.understand.execute(
      { text, typing: false, verbatim: false },
      audience,
    );
    return { ...explain(text, { split: this.compounds.current }), query: terms, corrections };
  }
}
