import type { Figure, Frame } from '../../ui/index.js';
import type { StartContent } from './read-start.js';

/** What there is, in figures that lead to it; what there is none of is left out. */
export function startFigures(
  { counts, networks, questions }: StartContent,
  { messages, format }: Frame,
): Figure[] {
  const t = messages.home.figures;
  const answers = questions.reduce((sum, { answerCount }) => sum + answerCount, 0);
  const figures: Figure[] = [
    { value: counts.organisation, label: t.organisations(counts.organisation), url: '/organisationen' },
    { value: counts.initiative, label: t.initiatives(counts.initiative), url: '/initiativen' },
    { value: counts.listing, label: t.listings(counts.listing), url: '/biete-suche' },
    { value: answers, label: t.answers(answers, format.number(questions.length)), url: '/erfahrungen' },
    { value: networks, label: t.networks(networks), url: '/netzwerke' },
  ];
  return figures.filter(({ value }) => value > 0);
}
