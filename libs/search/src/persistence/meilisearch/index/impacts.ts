import type { DocumentTerm, TermClass } from '../../../domain/search-document.js';

/** Class A to D: name, topics, summary, running text; the same weights as in Postgres. */
const WEIGHTS: Readonly<Record<TermClass, number>> = { A: 1, B: 0.6, C: 0.3, D: 0.1 };
/** A part of a word counts half, which is about what the next class does. */
const CLASS_OF_PART: Readonly<Record<TermClass, TermClass>> = { A: 'B', B: 'C', C: 'D', D: 'D' };
const MARKS: Readonly<Record<DocumentTerm['as'], string>> = { whole: '=', stem: '', part: '-' };
/** Sum of 1/i² over all i. */
const BASEL = Math.PI ** 2 / 6;

/** What a form is called here: `=stadt` as written, `stadt` as a stem, `-stadt` as a part of a word. */
export function formName(form: string, as: DocumentTerm['as']): string {
  return `${MARKS[as]}${form}`;
}

/**
 * How much each form says about a document, 0 to 1: Postgres' `ts_rank` of one lexeme with weights {0.1, 0.3, 0.6, 1},
 * over the logarithm of how many different forms there are. Its best place counts in full, every further one by the square of its
 * number; a long text says less with one word. Computed once, when the document is written, because Meilisearch knows neither frequencies nor weights.
 */
export function impactsOf(terms: readonly DocumentTerm[]): Map<string, number> {
  const written = new Set(
    terms.flatMap(({ form, as, position }) => (as === 'whole' ? [`${position} ${form}`] : [])),
  );
  const places = new Map<string, { position: number; weight: number }[]>();
  const count = new Set<string>();
  for (const { form, as, position, class: ofTerm } of terms) {
    // A stem that is the word itself says nothing more.
    if (as === 'stem' && written.has(`${position} ${form}`)) continue;
    const name = formName(form, as);
    const place = `${name} ${position}`;
    if (count.has(place)) continue;
    count.add(place);
    const weight = WEIGHTS[as === 'part' ? CLASS_OF_PART[ofTerm] : ofTerm];
    const known = places.get(name);
    if (known) known.push({ position, weight });
    else places.set(name, [{ position, weight }]);
  }
  const byLength = Math.log(places.size + 2);
  return new Map([...places].map(([name, found]) => [name, impactOf(found) / byLength]));
}

function impactOf(found: readonly { position: number; weight: number }[]): number {
  const weights = [...found].sort((a, b) => a.position - b.position).map(({ weight }) => weight);
  const best = Math.max(...weights);
  const at = weights.indexOf(best);
  const sum = weights.reduce((all, weight, index) => all + weight / (index + 1) ** 2, 0);
  return (best + sum - best / (at + 1) ** 2) / BASEL;
}
