import { Injectable } from '@nestjs/common';
import { Compounds } from '#search';
import { baselinesOver } from '../domain/evaluation/baselines.js';
import type { Figures } from '../domain/evaluation/figures.js';
import type { RankingFigure } from '../domain/evaluation/judge-ranking.js';
import { judgeSimilar, type LabelledText } from '../domain/evaluation/judge-similar.js';
import { learnTextModel } from '../domain/text/learn-text-model.js';
import { Pace } from '../domain/text/pace.js';
import { TextIndex } from '../domain/text/text-index.js';

export interface SimilarEvaluation {
  /** Version of the model that was learned from the texts of the set. */
  readonly model: string;
  readonly served: Figures<RankingFigure>;
  readonly baselines: Readonly<Record<string, Figures<RankingFigure>>>;
}

/** How well texts find others about the same, on any set: with the very code that compares the texts of members. */
@Injectable()
export class EvaluateSimilar {
  constructor(private readonly compounds: Compounds) {}

  async execute(
    texts: readonly LabelledText[],
    said: (part: string, done: number) => void,
  ): Promise<SimilarEvaluation> {
    const pace = new Pace(said);
    const breathe = () => pace.breathe();
    const pieces = texts.map(({ title, text }) => [title, text]);
    const { model, vectors } = await learnTextModel(pieces, this.compounds.current, pace);
    const index = new TextIndex(vectors);
    const unlike = new Float64Array(texts.length);
    const served = await judgeSimilar(
      texts,
      (at) => (vectors[at] ? index.similarities(vectors[at]) : unlike),
      breathe,
    );
    const baselines: Record<string, Figures<RankingFigure>> = {};
    for (const [name, compare] of Object.entries(baselinesOver(pieces.map((piece) => piece.join('\n'))))) {
      baselines[name] = await judgeSimilar(texts, compare, breathe);
    }
    return { model: model.version, served, baselines };
  }
}
