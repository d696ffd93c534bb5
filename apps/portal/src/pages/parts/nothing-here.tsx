import { Empty, type Named, useFrame, withQuery } from '../../ui/index.js';

export interface NothingHereProps {
  path: string;
  /** Parameters that stay when the filters go. */
  keep: { readonly listing?: string };
  isNarrowed: boolean;
  /** Whether this is a later page. */
  isFurther: boolean;
  empty: string;
  emptyHint?: string;
  /** Where to go on, beside fewer filters. */
  waysOut?: readonly Named[];
}

/** Nothing with these filters, nothing after the last page, or nothing at all: each says so and leads on. */
export function NothingHere(props: NothingHereProps) {
  const { path, keep, isNarrowed, isFurther, empty, emptyHint, waysOut = [] } = props;
  const { messages } = useFrame();
  if (isNarrowed) {
    const actions = [
      { url: withQuery(path, keep), title: messages.ui.facets.reset },
      { url: '/suche', title: messages.ui.errors.search },
      ...waysOut,
    ];
    return <Empty title={messages.search.nothing.filtered} actions={actions} />;
  }
  if (isFurther) return <Empty title={messages.search.nothing.further} />;
  return (
    <Empty title={empty} actions={waysOut}>
      {emptyHint && <p>{emptyHint}</p>}
    </Empty>
  );
}
