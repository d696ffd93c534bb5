import type { ComponentChildren } from 'preact';

export interface Fact {
  term: string;
  value: ComponentChildren;
  lang?: string;
}

export interface FactsProps {
  facts: readonly Fact[];
  /** Terms beside their values instead of above them. */
  beside?: boolean;
}

/** What is known, as terms and values. Leave a fact out rather than show it empty, unless its absence is worth saying. */
export function Facts({ facts, beside }: FactsProps) {
  return (
    <dl class={beside ? 'facts beside' : 'facts'}>
      {facts.map(({ term, value, lang }) => (
        <div>
          <dt>{term}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
