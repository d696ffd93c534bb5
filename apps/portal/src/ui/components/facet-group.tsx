import { useContentLanguage, useFrame } from '../frame.js';

export interface FacetOption {
  value: string;
  label: string;
  /** Absent: nobody counted. */
  count?: number;
  selected: boolean;
}

export interface FacetGroupView {
  /** Name of the parameter, such as `kind`. */
  name: string;
  legend: string;
  options: readonly FacetOption[];
  /** False: the counts are estimates and say so. */
  exact?: boolean;
  /** The labels are in the members' language (topics, places), not in the interface's. */
  content?: boolean;
}

/** So many options stand open; the rest folds away, chosen ones excepted. */
const OPEN_OPTIONS = 7;

export function FacetGroup({ group }: { group: FacetGroupView }) {
  const t = useFrame().messages.ui.facets;
  const isOpen = (option: FacetOption, at: number) => at < OPEN_OPTIONS || option.selected;
  const open = group.options.filter(isOpen);
  const rest = group.options.filter((option, at) => !isOpen(option, at));
  const choice = (option: FacetOption) => <Choice group={group} option={option} />;
  return (
    <fieldset>
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

function Choice({ group, option }: { group: FacetGroupView; option: FacetOption }) {
  const { messages, format } = useFrame();
  const lang = useContentLanguage();
  return (
    <label class={option.count === 0 ? 'choice none' : 'choice'}>
      <input type="checkbox" name={group.name} value={option.value} checked={option.selected} />
      <span lang={group.content ? lang : undefined}>{option.label}</span>{' '}
      {option.count !== undefined && (
        <span class="count">
          {group.exact === false
            ? messages.ui.facets.about(format.number(option.count))
            : format.number(option.count)}
        </span>
      )}
    </label>
  );
}
