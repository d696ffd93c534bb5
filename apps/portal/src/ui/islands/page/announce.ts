/** Whoever reads letter by letter would hear every step; so only what stands after a pause is said. */
const PAUSE_MS = 500;

const waiting = new Map<string, string>();
let region: HTMLElement | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Makes the region, empty: what stands in it from the first is not said. Repeated calls do nothing. */
export function openAnnouncements(): void {
  if (region) return;
  region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  document.body.append(region);
}

/**
 * Says politely what has changed by itself, in the one live region of the page. What several parts have to say within a pause is
 * said together; '' takes back what a part was about to say.
 */
export function announce(part: 'suggestions' | 'results' | 'finder', text: string): void {
  waiting.delete(part);
  if (text) waiting.set(part, text);
  clearTimeout(pause);
  pause = setTimeout(say, PAUSE_MS);
}

function say(): void {
  if (!region || waiting.size === 0) return;
  region.textContent = [...waiting.values()].join(' · ');
  waiting.clear();
}
