import { Empty, useFrame, withQuery } from '../../ui/index.js';

export interface NothingHereProps {
  path: string;
  /** Parameters that stay when the filters go. */
  keep: { readonly listing?: string };
  isNarrowed: boolean;
  /** Whether this is a later page. */
  isFurther: boolean;
  empty: string;
  emptyHint?: string;
}

/** Nothing with these filters, nothing after the last page, or nothing at all: each says so and leads on. */
export function NothingHere({ path, keep, isNarrowed, isFurther, empty, emptyHint }: NothingHereProps) {
  const { messages } = useFrame();
  if (isNarrowed) {
    const actions = [
      { url: withQuery(path, keep), title: messages.ui.facets.reset },
      { url: '/suche', title: messages.ui.errors.search },
    ];
    return <Empty title={messages.search.nothing.filtered} actions={actions} />;
  }
  if (isFurther) return <Empty title={messages.search.nothing.further} />;
  return <Empty title={empty}>{emptyHint && <p>{emptyHint}</p>}</Empty>;
}
