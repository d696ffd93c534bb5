import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { ArrayOverlap, In, Not } from 'typeorm';
import type { StoredTopic } from '../domain/stored-topic.js';
import { TopicRow } from './topic.row.js';

/** Topics by their slugs; one statement a call. */
@Injectable()
export class TopicStore {
  constructor(private readonly transaction: Transaction) {}

  all(): Promise<StoredTopic[]> {
    return this.rows.find({ order: { slug: 'ASC' } });
  }

  /** Those that did not come with the product. */
  own(): Promise<StoredTopic[]> {
    return this.rows.find({ where: { source: Not('shipped') }, order: { slug: 'ASC' } });
  }

  async bySlugs(slugs: readonly string[]): Promise<StoredTopic[]> {
    return slugs.length === 0 ? [] : this.rows.findBy({ slug: In([...slugs]) });
  }

  /** Those that name one of these as related. */
  async relatedTo(slugs: readonly string[]): Promise<StoredTopic[]> {
    return slugs.length === 0 ? [] : this.rows.findBy({ related: ArrayOverlap([...slugs]) });
  }

  /** Which topic is above which, for these and everything above them. A cycle ends the walk. */
  async broaderLinks(slugs: readonly string[]): Promise<Map<string, string | null>> {
    const links = await this.transaction.query<{ slug: string; broader: string | null }>(
      `with recursive line as (
         select slug, broader from topics where slug = any($1)
         union
         select above.slug, above.broader from topics above join line on above.slug = line.broader
       ) select slug, broader from line`,
      [slugs],
    );
    return new Map(links.map(({ slug, broader }) => [slug, broader]));
  }

  /**
   * Writes new topics (version 1) and changed ones (the version they had plus one).
   *
   * @returns slugs written; a topic that somebody else created or changed meanwhile is not among them
   */
  async write(topics: readonly StoredTopic[]): Promise<string[]> {
    if (topics.length === 0) return [];
    const written = await this.transaction.query<{ slug: string }>(WRITE, [JSON.stringify(topics)]);
    return written.map(({ slug }) => slug);
  }

  /** A text that differs whenever a topic does. */
  async state(): Promise<string> {
    const [row] = await this.transaction.query<{ state: string }>(
      `select coalesce(md5(string_agg(slug || version || updated_at, ',' order by slug)), '') as state from topics`,
    );
    return row!.state;
  }

  private get rows() {
    return this.transaction.manager.getRepository(TopicRow);
  }
}

/** In the order of slugs, so that two writers of the same topics wait for each other instead of locking each other out. */
const WRITE = `
  insert into topics (slug, labels, synonyms, acronyms, broader, related, status, source, source_name, version)
  select slug, labels, synonyms, acronyms, broader, related, status, source, "sourceName", version
  from jsonb_to_recordset($1::jsonb) as topic(
    slug text, labels jsonb, synonyms text[], acronyms text[], broader text, related text[],
    status text, source text, "sourceName" text, version integer)
  order by slug
  on conflict (slug) do update set
    labels = excluded.labels, synonyms = excluded.synonyms, acronyms = excluded.acronyms,
    broader = excluded.broader, related = excluded.related, status = excluded.status, source = excluded.source,
    source_name = excluded.source_name, version = excluded.version, updated_at = now()
  where topics.version = excluded.version - 1
  returning slug`;
