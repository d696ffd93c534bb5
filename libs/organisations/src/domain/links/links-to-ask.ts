/** Links of one edit that are asked for; the website comes first. */
export const MOST_ASKED = 20;
/** Of one host: an edit must not become a flood for somebody else. */
export const MOST_ASKED_OF_HOST = 5;

/** Those among links that are asked for after an edit: each once, and only as many as nobody minds. What is no link is left out. */
export function linksToAsk(links: readonly string[]): string[] {
  const perHost = new Map<string, number>();
  const chosen = [...new Set(links)].filter((url) => {
    if (!URL.canParse(url)) return false;
    const { hostname } = new URL(url);
    const count = (perHost.get(hostname) ?? 0) + 1;
    perHost.set(hostname, count);
    return count <= MOST_ASKED_OF_HOST;
  });
  return chosen.slice(0, MOST_ASKED);
}
