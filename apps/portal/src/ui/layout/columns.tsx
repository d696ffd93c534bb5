import type { ComponentChildren } from 'preact';

/** What one came for, and beside it the facts. On a small screen the facts follow. */
export function WithAside(props: { label: string; aside: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="main-aside">
      <div>{props.children}</div>
      <aside aria-label={props.label}>{props.aside}</aside>
    </div>
  );
}

/** A list with its filters before it. */
export function WithFilters({
  filters,
  children,
}: {
  filters: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class="two">
      {filters}
      <div>{children}</div>
    </div>
  );
}

/** The box of a page's content, as wide as the page. */
export function Wide({ children }: { children: ComponentChildren }) {
  return <div class="wide section">{children}</div>;
}
