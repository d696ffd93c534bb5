import { FilteredListPage, type FilteredListProps } from '../parts/filtered-list.js';
import { openGroup } from '../parts/open-group.js';

/** All initiatives; kind, place and size are those of whoever leads them. */
export function InitiativesPage(props: Pick<FilteredListProps, 'frame' | 'request' | 'list' | 'hits'>) {
  return (
    <FilteredListPage
      {...props}
      path="/initiativen"
      texts={props.frame.messages.initiatives}
      further={[openGroup(props.request, props.frame)]}
    />
  );
}
