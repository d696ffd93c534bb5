import type { Facet, Filters } from '#search';
import type { FacetValue } from '../../api/search/facet.presenter.js';
import type { FacetGroupView, FacetOption, Frame } from '../../ui/index.js';

/** Facets whose labels are in the members' language, whatever the interface speaks. */
export const CONTENT: readonly Facet[] = ['state', 'county'];

export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;

/** The facets of a list as groups of checkboxes; counties fold away below their state where both are asked for. */
export function facetGroups(
  names: readonly Facet[],
  facets: FacetValues,
  chosen: Filters,
  { messages }: Frame,
  isExact = true,
): FacetGroupView[] {
  const group = (name: Facet): FacetGroupView => ({
    name,
    legend: messages.search.facets[name],
    content: CONTENT.includes(name),
    exact: isExact,
    options: facets[name].map(({ value, label, count }) => ({
      value,
      label,
      count,
      selected: chosen[name].some((one) => one === value),
    })),
  });
  const isNested = names.includes('state') && names.includes('county');
  const shown = isNested ? names.filter((name) => name !== 'county') : names;
  return shown.map((name) =>
    isNested && name === 'state' ? regions(group('state'), group('county'), messages.search) : group(name),
  );
}

/** States with their counties. A state of one county is that county: it has nothing in it to choose. */
function regions(
  states: FacetGroupView,
  counties: FacetGroupView,
  texts: Frame['messages']['search'],
): FacetGroupView {
  const withCounties = (state: FacetOption): FacetOption => {
    const options = counties.options.filter(({ value }) => value.startsWith(state.value));
    const [only] = options.length === 1 ? options : [];
    if (options.length === 0 || (only?.label === state.label && !only.selected)) return state;
    const inner = { ...counties, legend: texts.counties, legendOf: texts.inState(state.label), options };
    return { ...state, inner };
  };
  return { ...states, legend: texts.region, options: states.options.map(withCounties) };
}
