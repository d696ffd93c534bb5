import { FilteredListPage, type FilteredListProps } from '../parts/filtered-list.js';
import { openGroup } from '../parts/open-group.js';
import { WaysOn } from '../parts/ways-on.js';

/** Everybody in the directory, by kind, topic, place and size. */
export function OrganisationsPage(props: Pick<FilteredListProps, 'frame' | 'request' | 'list' | 'hits'>) {
  const { messages } = props.frame;
  return (
    <FilteredListPage
      {...props}
      path="/organisationen"
      texts={messages.organisations}
      waysOut={[{ url: '/eintragen', title: messages.submissions.missing }]}
      further={[openGroup(props.request, props.frame)]}
    >
      <WaysOn
        ways={[
          { url: '/netzwerke', title: messages.organisations.networks.title },
          { url: '/karte', title: messages.site.navigation.map },
          { url: '/eintragen', title: messages.submissions.missing },
        ]}
      />
    </FilteredListPage>
  );
}
