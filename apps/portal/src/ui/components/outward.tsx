import type { ComponentChildren } from 'preact';

/** A link that leaves the site, shown as the address it is. What is no web address is shown as text and leads nowhere. */
export function Outward({ url, children }: { url: string; children?: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <>{children ?? url}</>;
  return (
    <a class="outward" href={url} rel="nofollow noopener">
      {children ?? url.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
    </a>
  );
}
