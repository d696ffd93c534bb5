import { Fragment, type ComponentChildren } from 'preact';

export interface Kind {
  /** What it is: „Initiative“, „Gesuch“, „Kommune“. */
  name: string;
  /** Offers and needs have a colour of their own, always beside the word. */
  tone?: 'offer' | 'need';
  /** What else belongs in the line above a title: state, organisation, place. */
  more?: readonly ComponentChildren[];
}

/** The small line above a title: what kind of thing this is, and whose. */
export function KindLine({ name, tone, more = [] }: Kind) {
  return (
    <p class="kind">
      <b class={tone}>{name}</b>
      {more.map((part) => (
        <Fragment>
          {' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
