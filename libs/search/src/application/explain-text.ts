import { Injectable } from '@nestjs/common';
import { explain, type Explanation } from '#language';
import { QueryAnalysis } from './query-analysis.js';

/** Says how a text is understood, because someone will ask why something was (not) found. */
@Injectable()
export class ExplainText {
  constructor(private readonly analysis: QueryAnalysis) {}

  execute(text: string): Explanation {
    return explain(text, { synonyms: this.analysis.synonyms });
  }
}
