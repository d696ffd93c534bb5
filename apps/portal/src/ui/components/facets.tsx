import type { ComponentChildren } from 'preact';
import { pathIn, useFrame } from '../frame.js';
import { FacetGroup, type FacetGroupView } from './facet-group.js';
import { Link } from './link.js';

/** Parameters of a query string; several values repeat the name. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FacetsProps {
  /** Path of the list or search page, without prefix. */
  action: string;
  groups: readonly FacetGroupView[];
  /** Parameters that must survive: the question, the order. */
  keep?: Query;
  /** Further fields before the groups, such as a place and a radius. */
  children?: ComponentChildren;
}

/** Narrowing a list: a plain GET form. On a small screen it folds away behind its summary. */
export function Facets({ action, groups, keep = {}, children }: FacetsProps) {
  const { language, messages } = useFrame();
  const t = messages.ui.facets;
  const active = groups.flatMap(({ options }) => options).filter(({ selected }) => selected).length;
  const shown = groups.filter(({ options }) => options.length > 0);
  return (
    <details class="narrow">
      <summary>{active > 0 ? t.narrowed(active) : t.narrow}</summary>
      <form action={pathIn(language, action)} aria-label={t.label}>
        {pairsOf(keep).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {children}
        {shown.map((group) => (
          <FacetGroup group={group} />
        ))}
        <p class="actions">
          <button type="submit" class="button second">
            {t.apply}
          </button>
          {active > 0 && <Link to={withQuery(action, keep)}>{t.reset}</Link>}
        </p>
      </form>
    </details>
  );
}

function pairsOf(query: Query): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    (value === undefined ? [] : typeof value === 'string' ? [value] : value).map((one): [string, string] => [
      name,
      one,
    ]),
  );
}

/** A path with a query string. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams(pairsOf(query)).toString();
  return search ? `${path}?${search}` : path;
}
