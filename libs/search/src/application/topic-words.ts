import { Injectable } from '@nestjs/common';
import { type TopicLanguage, TopicDirectory } from '#topics';

/** The words under which topics are known, for the records that are filed under them. */
@Injectable()
export class TopicWords {
  constructor(private readonly topics: TopicDirectory) {}

  /** What the labels are of: another one when a topic changed. */
  get tree(): object {
    return this.topics.current;
  }

  /** Labels in both languages, a line each. Synonyms are left to the query: one word must not make a text seem to say ten. */
  of(slugs: readonly string[]): string {
    return slugs
      .flatMap((slug) => [this.topics.label(slug, 'de'), this.topics.label(slug, 'en')])
      .filter((label, index, all) => all.indexOf(label) === index)
      .join('\n');
  }

  label(slug: string, language: TopicLanguage): string {
    return this.topics.label(slug, language);
  }

  /** The topics with everything above them, each once. */
  withAncestors(slugs: readonly string[]): string[] {
    return [...new Set(slugs.flatMap((slug) => [slug, ...this.topics.ancestors(slug)]))];
  }
}
