import { useContentLanguage, useFrame } from '../frame.js';
import { type FacetGroupView, type FacetOption, isChosen } from './facet-view.js';

type ChoiceProps = { group: FacetGroupView; option: FacetOption };

/** One checkbox (or radio button) with its count, and what lies in it. */
export function FacetChoice({ group, option }: ChoiceProps) {
  const { inner } = option;
  const choice = <Choice group={group} option={option} />;
  if (!inner || inner.options.length === 0) return choice;
  return (
    <div class="region">
      {choice}
      <details class="within" open={isChosen(option)}>
        <summary>
          {inner.legend}
          {inner.legendOf && <span class="visually-hidden"> {inner.legendOf}</span>}
        </summary>
        {inner.options.map((one) => (
          <Choice group={inner} option={one} />
        ))}
      </details>
    </div>
  );
}

function Choice({ group, option }: ChoiceProps) {
  const lang = useContentLanguage();
  const isEmpty = option.count === 0 && group.exact !== false;
  return (
    <label class={isEmpty ? 'choice none' : 'choice'}>
      <input
        type={group.single ? 'radio' : 'checkbox'}
        name={group.name}
        value={option.value}
        checked={option.selected}
      />
      <span lang={group.content ? lang : undefined}>{option.label}</span>{' '}
      {option.count !== undefined && <Count count={option.count} exact={group.exact} />}
    </label>
  );
}

/** A lower bound says that it is one; one of zero says nothing, and so it says that. */
function Count({ count, exact = true }: { count: number; exact?: boolean }) {
  const { messages, format } = useFrame();
  const t = messages.ui.facets;
  if (exact || count > 0) {
    const text = format.number(count);
    return <span class="count">{exact ? text : t.about(text)}</span>;
  }
  return (
    <span class="count">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{t.uncounted}</span>
    </span>
  );
}
