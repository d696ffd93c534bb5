import type { Facet, Filters } from '#search';
import type { FacetValue } from '../../api/search/facet.presenter.js';
import type { FacetGroupView, Frame } from '../../ui/index.js';

/** Facets whose labels are in the members' language, whatever the interface speaks. */
const CONTENT: readonly Facet[] = ['state', 'county'];

/** The facets of a list as groups of checkboxes, what is chosen first. */
export function facetGroups(
  names: readonly Facet[],
  facets: Readonly<Record<Facet, readonly FacetValue[]>>,
  chosen: Filters,
  { messages }: Frame,
): FacetGroupView[] {
  return names.map((name) => ({
    name,
    legend: messages.search.facets[name],
    content: CONTENT.includes(name),
    options: facets[name].map(({ value, label, count }) => ({
      value,
      label,
      count,
      selected: chosen[name].some((one) => one === value),
    })),
  }));
}
