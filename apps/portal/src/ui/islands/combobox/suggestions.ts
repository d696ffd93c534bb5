export interface Suggestion {
  /** A kind of thing, or `word`: something to search for. */
  type: string;
  title: string;
  hint?: string | null;
  /** Path of the German page. */
  url?: string | null;
  /** What a form sends for it, such as the key of a place. */
  value?: string;
}

export interface SourceOptions<Item> {
  address: string;
  limit: number;
  toSuggestion: (item: Item) => Suggestion;
}

/** Asks for suggestions; a new question takes back the one before. Nothing is ever thrown: without an answer there are none. */
export class SuggestionSource<Item> {
  private running: AbortController | null = null;
  private readonly known = new Map<string, Suggestion[]>();

  constructor(private readonly options: SourceOptions<Item>) {}

  /** Null when the question was taken back or got no answer. */
  async ask(text: string): Promise<Suggestion[] | null> {
    this.cancel();
    const known = this.known.get(text);
    if (known) return known;
    const { address, limit, toSuggestion } = this.options;
    const running = new AbortController();
    this.running = running;
    try {
      const query = new URLSearchParams({ q: text, limit: String(limit) });
      const headers = { 'accept-language': document.documentElement.lang };
      const response = await fetch(`${address}?${query}`, { signal: running.signal, headers });
      if (!response.ok) return null;
      const { items } = (await response.json()) as { items: Item[] };
      const suggestions = items.map(toSuggestion);
      this.known.set(text, suggestions);
      return suggestions;
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
