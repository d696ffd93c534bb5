import type { SearchDocument } from '../../domain/search-document.js';
import type { RecordKey } from '../../domain/record.js';
import type { EngineAnswer, EngineQuery, SearchEngine } from '../../domain/search-engine.js';
import { aDocument, type DocumentWish } from '../a-document.js';

/** The engine under test, on an index that is empty at the beginning of each case. */
export class Subject {
  constructor(private readonly open: () => SearchEngine) {}

  get engine(): SearchEngine {
    return this.open();
  }

  /** Writes documents as an indexer would, and waits until they are found. */
  async hold(...wishes: DocumentWish[]): Promise<SearchDocument[]> {
    const documents = wishes.map(aDocument);
    await this.replace(documents, documents);
    return documents;
  }

  async replace(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void> {
    await this.engine.replace(keys, documents);
    await this.engine.publish();
  }

  search(query: EngineQuery): Promise<EngineAnswer> {
    return this.engine.search(query);
  }

  async idsFor(query: EngineQuery): Promise<string[]> {
    return (await this.search(query)).hits.map(({ id }) => id);
  }

  /** All pages, one behind the other. @param between happens after every page */
  async walk(query: EngineQuery, between: () => Promise<unknown> = async () => undefined): Promise<string[]> {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: EngineAnswer = await this.search({ ...query, cursor });
      seen.push(...page.hits.map(({ id }) => id));
      cursor = page.next;
      await between();
    } while (cursor !== null);
    return seen;
  }
}
