import type { Suggestion } from '../combobox/suggestions.js';

interface TopicNode {
  title: string;
  narrower: TopicNode[];
}

/** Topics by the beginning or a part of their names; the tree is asked for once. */
export class TopicSource {
  private names: Promise<string[]> | null = null;

  constructor(private readonly limit: number) {}

  async ask(text: string): Promise<Suggestion[] | null> {
    this.names ??= readNames();
    const names = await this.names;
    const wanted = text.toLocaleLowerCase('de');
    const isIn = (name: string) => name.toLocaleLowerCase('de').includes(wanted);
    const begins = (name: string) => (name.toLocaleLowerCase('de').startsWith(wanted) ? 0 : 1);
    return names
      .filter(isIn)
      .sort((a, b) => begins(a) - begins(b))
      .slice(0, this.limit)
      .map((title) => ({ type: 'topic', title }));
  }

  /** What was asked is for the next question, too. */
  cancel(): void {}
}

async function readNames(): Promise<string[]> {
  const headers = { 'accept-language': document.documentElement.lang };
  const response = await fetch('/api/v1/topics', { headers }).catch(() => null);
  return response?.ok ? namesIn(((await response.json()) as { items: TopicNode[] }).items) : [];
}

function namesIn(nodes: readonly TopicNode[]): string[] {
  return nodes.flatMap(({ title, narrower }) => [title, ...namesIn(narrower)]);
}
