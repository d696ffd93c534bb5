import type { Messages } from '#messages';
import { useFrame } from '../frame.js';
import { FacetChoice } from './facet-choice.js';
import { countOptions, type FacetGroupView, type FacetOption, isChosen } from './facet-view.js';

/** So many options stand open; the rest folds away, chosen ones excepted. */
const OPEN_OPTIONS = 7;
/** Options are worth a field to find one by its name from so many on, those within others included. */
const MANY_OPTIONS = 17;

export function FacetGroup({ group }: { group: FacetGroupView }) {
  const t = useFrame().messages.ui.facets;
  const isOpen = (option: FacetOption, at: number) => at < OPEN_OPTIONS || isChosen(option);
  const open = group.options.filter(isOpen);
  const rest = group.options.filter((option, at) => !isOpen(option, at));
  const choice = (option: FacetOption) => <FacetChoice group={group} option={option} />;
  return (
    <fieldset data-group={group.name} {...(countOptions(group) >= MANY_OPTIONS && finderTexts(group, t))}>
      <legend>{group.legend}</legend>
      {open.map(choice)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{t.more(rest.length)}</summary>
          {rest.map(choice)}
        </details>
      )}
    </fieldset>
  );
}

/** What the island `facets` needs for a field that finds an option by its name. */
function finderTexts({ legend }: FacetGroupView, { find, found }: Messages['ui']['facets']) {
  return { 'data-find': find(legend), 'data-one': found('1'), 'data-many': found('#') };
}
