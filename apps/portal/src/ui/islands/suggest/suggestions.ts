export interface Suggestion {
  /** A kind of thing, or `word`: something to search for. */
  type: string;
  title: string;
  hint?: string | null;
  /** Path of the German page; a word has none. */
  url?: string | null;
}

const LIMIT = 8;

/** Asks for suggestions; a new question takes back the one before. Nothing is ever thrown: without an answer there are none. */
export class SuggestionSource {
  private running: AbortController | null = null;
  private readonly known = new Map<string, Suggestion[]>();

  constructor(private readonly address: string) {}

  /** Null when the question was taken back or got no answer. */
  async ask(text: string): Promise<Suggestion[] | null> {
    this.cancel();
    const known = this.known.get(text);
    if (known) return known;
    const running = new AbortController();
    this.running = running;
    try {
      const query = new URLSearchParams({ q: text, limit: String(LIMIT) });
      const headers = { 'accept-language': document.documentElement.lang };
      const response = await fetch(`${this.address}?${query}`, { signal: running.signal, headers });
      if (!response.ok) return null;
      const { items } = (await response.json()) as { items: Suggestion[] };
      this.known.set(text, items);
      return items;
    } catch {
      return null;
    }
  }

  cancel(): void {
    this.running?.abort();
  }
}

/** In the order of their first appearance, so that the best hit stays on top. */
export function groupedByType(items: readonly Suggestion[]): [type: string, items: Suggestion[]][] {
  const groups = new Map<string, Suggestion[]>();
  for (const item of items) groups.set(item.type, [...(groups.get(item.type) ?? []), item]);
  return [...groups];
}
