import { figuresOf, type Figures } from './figures.js';

export const SUGGESTION_FIGURES = ['accuracy@1', 'accuracy@3'] as const;
export type SuggestionFigure = (typeof SUGGESTION_FIGURES)[number];

/** One text, what it was filed under, and what was suggested for it, best first. */
export interface JudgedSuggestion {
  readonly topic: string;
  readonly suggested: readonly string[];
}

/** How often the right topic is the first, and among the first three. */
export function judgeSuggestions(judged: readonly JudgedSuggestion[]): Figures<SuggestionFigure> {
  return figuresOf(
    SUGGESTION_FIGURES,
    judged.map(({ topic, suggested }) => ({
      'accuracy@1': Number(suggested[0] === topic),
      'accuracy@3': Number(suggested.slice(0, 3).includes(topic)),
    })),
  );
}

/** The mean over topics instead of texts: small topics count as much as large ones. */
export function accuracyByTopic(judged: readonly JudgedSuggestion[]): number {
  const byTopic = new Map<string, number[]>();
  for (const { topic, suggested } of judged) {
    const hits = byTopic.get(topic) ?? [];
    hits.push(Number(suggested.slice(0, 3).includes(topic)));
    byTopic.set(topic, hits);
  }
  const means = [...byTopic.values()].map((hits) => hits.reduce((sum, hit) => sum + hit, 0) / hits.length);
  return means.length === 0 ? 0 : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
