import type { FacetCount, RecordType } from '#search';
import { Figures, type Frame, Hero, Page } from '../../ui/index.js';

export interface StartPageProps {
  frame: Frame;
  /** How much of each kind there is. */
  counts: readonly FacetCount[];
}

/** A question, then the answer. */
export function StartPage({ frame, counts }: StartPageProps) {
  const { messages, format } = frame;
  return (
    <Page frame={frame} islands={['suggest']}>
      <Hero title={messages.home.question} lead={messages.home.lead} />
      <Figures
        figures={counts.map(({ value, count }) => ({
          value: format.number(count),
          label: messages.ui.types[value as RecordType],
        }))}
      />
    </Page>
  );
}
