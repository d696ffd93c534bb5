import { DomainError } from '#platform';
import { termKey } from './term-key.js';
import { labelOf, termsOf, type Topic, type TopicLanguage } from './topic.js';

const GERMAN = new Intl.Collator('de');
const byLabel = (a: Topic, b: Topic) => GERMAN.compare(a.labels.de, b.labels.de);

/** All topics with their relations in both directions, ready to be asked. Immutable; lists are in the order of German labels. */
export class TopicTree {
  readonly all: readonly Topic[];
  /** Active topics at the top. Proposals without a broader topic stand in `proposals` alone. */
  readonly roots: readonly Topic[];
  readonly proposals: readonly Topic[];
  private readonly bySlug: ReadonlyMap<string, Topic>;
  private readonly below = new Map<string, Topic[]>();
  private readonly beside = new Map<string, Set<string>>();
  private readonly byTerm = new Map<string, Topic>();

  /** @param topics each slug once; a broader or related topic that is not among them counts as absent */
  constructor(topics: Iterable<Topic>) {
    this.all = [...topics].sort(byLabel);
    this.bySlug = new Map(this.all.map((topic) => [topic.slug, topic]));
    const active = this.all.filter(({ status }) => status === 'active');
    this.proposals = this.all.filter(({ status }) => status === 'proposed');
    this.roots = active.filter((topic) => this.broaderOf(topic) === null);
    for (const topic of this.all) this.relate(topic);
    for (const topic of [...active, ...this.proposals]) this.name(topic);
  }

  has(slug: string): boolean {
    return this.bySlug.has(slug);
  }

  find(slug: string): Topic | null {
    return this.bySlug.get(slug) ?? null;
  }

  /** @throws DomainError `TOPIC.NOT_FOUND` */
  get(slug: string): Topic {
    const topic = this.bySlug.get(slug);
    if (!topic) throw new DomainError('TOPIC.NOT_FOUND', 'not-found', { slug });
    return topic;
  }

  narrower(slug: string): readonly Topic[] {
    return this.below.get(slug) ?? [];
  }

  /** From the nearest up to the root; empty for a root and for an unknown slug. */
  ancestors(slug: string): Topic[] {
    const path: Topic[] = [];
    let above = this.above(slug);
    while (above && above.slug !== slug && !path.includes(above)) {
      path.push(above);
      above = this.broaderOf(above);
    }
    return path;
  }

  /** Everything below, each branch to its end before the next. */
  descendants(slug: string): Topic[] {
    const found = new Set<Topic>();
    const visit = (from: string) => {
      for (const topic of this.narrower(from)) {
        if (topic.slug === slug || found.has(topic)) continue;
        found.add(topic);
        visit(topic.slug);
      }
    };
    visit(slug);
    return [...found];
  }

  /** Topics that either side names as related. */
  related(slug: string): Topic[] {
    const slugs = [...(this.beside.get(slug) ?? [])];
    return slugs.flatMap((other) => this.find(other) ?? []).sort(byLabel);
  }

  /** @throws DomainError `TOPIC.NOT_FOUND` */
  label(slug: string, language: TopicLanguage): string {
    return labelOf(this.get(slug), language);
  }

  /** The topic that a label, synonym, acronym or slug means, in any spelling; an active one before a proposal. */
  findByTerm(term: string): Topic | null {
    return this.byTerm.get(termKey(term)) ?? null;
  }

  private above(slug: string): Topic | null {
    const topic = this.find(slug);
    return topic && this.broaderOf(topic);
  }

  private broaderOf(topic: Topic): Topic | null {
    return topic.broader === null ? null : this.find(topic.broader);
  }

  private relate(topic: Topic): void {
    if (topic.broader !== null) append(this.below, topic.broader, topic);
    for (const other of topic.related) {
      this.sideOf(topic.slug).add(other);
      this.sideOf(other).add(topic.slug);
    }
  }

  private sideOf(slug: string): Set<string> {
    const side = this.beside.get(slug) ?? new Set();
    this.beside.set(slug, side);
    return side;
  }

  private name(topic: Topic): void {
    for (const term of [...termsOf(topic), topic.slug]) {
      const key = termKey(term);
      if (key !== '' && !this.byTerm.has(key)) this.byTerm.set(key, topic);
    }
  }
}

function append(lists: Map<string, Topic[]>, key: string, topic: Topic): void {
  const list = lists.get(key);
  if (list) list.push(topic);
  else lists.set(key, [topic]);
}
