import type { ComponentChildren } from 'preact';
import { pathIn, useFrame } from '../frame.js';
import { FacetGroup } from './facet-group.js';
import { countChosen, type FacetGroupView } from './facet-view.js';
import { Link } from './link.js';
import { pairsOf, type Query, withQuery } from './query.js';

export interface FacetsProps {
  /** Path of the list or search page, without prefix. */
  action: string;
  groups: readonly FacetGroupView[];
  /** Parameters that must survive: the question, the order. */
  keep?: Query;
  /** How many filters are set; without it those of the groups are counted. */
  active?: number;
  /** Where the list stands without any filter; the action with what it keeps unless said otherwise. */
  reset?: string;
  /** Unfolded on a small screen too, because a field says something that must be seen. */
  isOpen?: boolean;
  /** True inside a form of its own, such as that of the search page: here are only the fields. */
  isInForm?: boolean;
  /** Further fields before the groups, such as a place and a radius. */
  children?: ComponentChildren;
}

/** Narrowing a list: a plain GET form. On a small screen it folds away behind its summary. */
export function Facets({ action, groups, keep = {}, isInForm = false, children, ...rest }: FacetsProps) {
  const { language, messages } = useFrame();
  const t = messages.ui.facets;
  const active = rest.active ?? countChosen(groups);
  const fields = (
    <>
      {pairsOf(keep).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      {groups
        .filter(({ options }) => options.length > 0)
        .map((group) => (
          <FacetGroup group={group} />
        ))}
      <p class="actions">
        <button type="submit" class="button second">
          {t.apply}
        </button>
        {active > 0 && (
          <Link to={rest.reset ?? withQuery(action, keep)} stay="reset-all">
            {t.reset}
          </Link>
        )}
      </p>
    </>
  );
  return (
    <details class="narrow" open={rest.isOpen}>
      <summary>{active > 0 ? t.narrowed(active) : t.narrow}</summary>
      {isInForm ? (
        <div class="fields" role="group" aria-label={t.label}>
          {fields}
        </div>
      ) : (
        <form action={pathIn(language, action)} class="fields" aria-label={t.label}>
          {fields}
        </form>
      )}
    </details>
  );
}
