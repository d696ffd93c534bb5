import { Injectable } from '@nestjs/common';
import type { ImportSource } from '#platform';
import { ProposeTopics, TopicDirectory } from '#topics';
import { ShownTopics } from './shown-topics.js';

/** An entry that may name topics, and hide them. */
interface Naming {
  readonly id: string;
  readonly topics?: readonly string[] | null;
}

/**
 * Makes proposals of topics that the tree does not hold, as far as visitors see that somebody uses them: a proposal is a
 * topic like any other, with a page, a place in search and in every export.
 */
@Injectable()
export class ProposeShownTopics {
  constructor(
    private readonly directory: TopicDirectory,
    private readonly proposeTopics: ProposeTopics,
    private readonly shownTopics: ShownTopics,
  ) {}

  /** @param entries that are saved already, as what is stored decides who sees it */
  ofOrganisations(entries: readonly Naming[], source: ImportSource): Promise<void> {
    return this.execute(entries, source, (slugs) => this.shownTopics.ofOrganisations(slugs));
  }

  /** @param entries that are saved already */
  ofInitiatives(entries: readonly Naming[], source: ImportSource): Promise<void> {
    return this.execute(entries, source, (slugs) => this.shownTopics.ofInitiatives(slugs));
  }

  /** No field of a listing can be restricted. */
  ofListings(entries: readonly Naming[], source: ImportSource): Promise<void> {
    return this.execute(entries, source, async () => new Set(entries.flatMap(({ topics }) => topics ?? [])));
  }

  private async execute(
    entries: readonly Naming[],
    source: ImportSource,
    shownBy: (slugs: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<void> {
    const tree = await this.directory.refresh();
    const isUnknown = (topic: string) => !tree.has(topic);
    const naming = entries.filter(({ topics }) => topics?.some(isUnknown));
    if (naming.length === 0) return;
    const shown = await shownBy(naming.map(({ id }) => id));
    await this.proposeTopics.execute([...shown].filter(isUnknown), source.name);
  }
}
