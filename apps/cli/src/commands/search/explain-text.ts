import { type ExplainedText, ExplainText } from '#search';
import type { Outcome } from '../../outcome.js';
import type { Workplace } from '../../workplace.js';

/** One way in which a word is found or asked for. */
interface Form {
  readonly how: string;
  readonly weight: number;
  readonly text: string;
}

export async function explainText(place: Workplace, text: string): Promise<Outcome> {
  const app = await place.app();
  const explanation = await app.get(ExplainText).execute(text);
  const lines = [...asText(explanation), '', ...asQuestion(explanation)];
  return { text: lines.join('\n'), json: explanation };
}

/** Under which forms a text with these words is found. */
function asText({ words }: ExplainedText): string[] {
  return [
    'In a text, these words are found by',
    ...words.flatMap(({ word, kind, stopWord, terms }) => [
      `  ${word} (${stopWord ? 'filling word' : kind})`,
      ...linesOf(terms.map(({ form, how, weight }) => ({ how, weight, text: form }))),
    ]),
  ];
}

/** What a question with these words asks for. */
function asQuestion({ query, corrections }: ExplainedText): string[] {
  return [
    'As a question, they ask for',
    ...query.flatMap(({ word, optional, alternatives }) => [
      `  ${word}${optional ? ' (need not be there)' : ''}${readAs(word, corrections)}`,
      ...linesOf(
        alternatives.map(({ forms, adjacent, how, weight, as }) => ({
          how,
          weight,
          text: `${forms.join(adjacent && forms.length > 1 ? ' next to ' : ' and ')}${how === 'synonym' ? ` (${as})` : ''}`,
        })),
      ),
    ]),
  ];
}

function readAs(word: string, corrections: ExplainedText['corrections']): string {
  const read = corrections.find(({ from, applied }) => from === word && applied);
  return read ? ` (unknown, read as ${read.to})` : '';
}

/** A line for each way, heaviest first. */
function linesOf(forms: readonly Form[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { how, weight, text } of forms) {
    const name = `${how.padEnd(8)}${weight.toFixed(1)}`;
    groups.set(name, [...(groups.get(name) ?? []), text]);
  }
  return [...groups].map(([name, texts]) => `    ${name}  ${[...new Set(texts)].join(', ')}`);
}
