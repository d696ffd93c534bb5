import type { IndexAudience } from '../../domain/index-audience.js';
import type { RecordKey } from '../../domain/record.js';
import type { SearchDocument } from '../../domain/search-document.js';
import {
  type EngineAnswer,
  type EngineQuery,
  type EngineStatus,
  type EngineSuggestion,
  type IndexRebuild,
  SearchEngine,
} from '../../domain/search-engine.js';
import { MOST_RANKED } from '../postgres/found-sets.js';
import { listOf } from '../postgres/ready-counts.js';
import { answerFrom, countsOf, isForMemory, isForPostgres } from './answer.js';
import type { HeldIndex } from './held-index.js';
import type { KeptIndex } from './kept-index.js';

/** The index of Postgres, answered from memory where this process holds it, and by Postgres where it does not. */
export class HeldSearchEngine extends SearchEngine {
  readonly name: string;

  constructor(
    private readonly postgres: SearchEngine,
    private readonly kept: KeptIndex,
  ) {
    super();
    this.name = postgres.name;
  }

  override willHold(): void {
    this.kept.expect();
  }

  override hold(isEnding: () => boolean): Promise<void> {
    return this.kept.load(isEnding);
  }

  async search(query: EngineQuery): Promise<EngineAnswer> {
    const index = isForPostgres(query) ? null : await this.indexFor(query);
    return (index && answerFrom(index, query)) ?? this.counted(query, await this.postgres.search(query));
  }

  /**
   * A list that Postgres has not counted whole, as on the first visit after a quiet hour, is counted here; and so is a short one of one
   * type, beside which it counts the other types among the first thousand records alone.
   */
  private async counted(query: EngineQuery, answer: EngineAnswer): Promise<EngineAnswer> {
    const list = listOf(query);
    const { count, exact } = answer.total;
    if (list === null || (exact && (list.type === null || count > MOST_RANKED))) return answer;
    const index = await this.kept.current();
    return index ? { ...answer, ...countsOf(index, query) } : answer;
  }

  /** For some seconds after a start, and when much has changed at once, it is not there. */
  private indexFor(query: EngineQuery): Promise<HeldIndex | null> {
    return isForMemory(query) ? this.kept.soon() : this.kept.current();
  }

  suggest(beginning: string, audience: IndexAudience, limit: number): Promise<EngineSuggestion[]> {
    return this.postgres.suggest(beginning, audience, limit);
  }

  async replace(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<void> {
    await this.postgres.replace(keys, documents);
    this.kept.touch();
  }

  /** After the transaction: what was replaced may be seen only now. */
  async publish(): Promise<void> {
    await this.postgres.publish();
    this.kept.touch();
  }

  keys(): Promise<RecordKey[]> {
    return this.postgres.keys();
  }

  async openRebuild(run: string): Promise<IndexRebuild> {
    const rebuild = await this.postgres.openRebuild(run);
    return {
      resumed: rebuild.resumed,
      finish: () => rebuild.finish(),
      abandon: () => rebuild.abandon(),
      add: async (keys, documents) => {
        await rebuild.add(keys, documents);
        this.kept.touch();
      },
    };
  }

  status(): Promise<EngineStatus> {
    return this.postgres.status();
  }
}
