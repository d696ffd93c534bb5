import { Outbox } from '#platform';
import { openTestDatabase, type TestDatabase } from '#testing';
import { AddSynonym } from '../application/add-synonym.js';
import { ExportTopics } from '../application/export-topics.js';
import { LoadShippedTree } from '../application/load-shipped-tree.js';
import { ProposeTopics } from '../application/propose-topics.js';
import { SaveTopics } from '../application/save-topics.js';
import { TopicDirectory } from '../application/topic-directory.js';
import { ShippedTree } from '../persistence/shipped-tree.js';
import { TopicStore } from '../persistence/topic-store.js';
import { TreeLoadStore } from '../persistence/tree-load-store.js';
import { TopicsModule } from '../topics.module.js';

/** The slice on an empty database of its own. Call `close` when done. */
export async function openTopics() {
  const database = await openTestDatabase(TopicsModule.rows);
  return { ...topicsOn(database), close: () => database.close() };
}

/** The slice on one database for all tests of a file; each call empties that and starts anew. To be called inside `describe`. */
export function openTopicsOnce(): () => Promise<OpenTopics> {
  let database: TestDatabase;
  beforeAll(async () => (database = await openTestDatabase(TopicsModule.rows)));
  afterAll(() => database.close());
  return async () => {
    await database.dataSource.query('delete from topics; delete from topic_tree_loads; delete from outbox');
    return topicsOn(database);
  };
}

/** What takes an `outbox` can be given one that fails. */
function topicsOn(database: TestDatabase) {
  const { transaction, dataSource } = database;
  const store = new TopicStore(transaction);
  const loads = new TreeLoadStore(transaction);
  const outbox = new Outbox(transaction);
  const proposing = (news: Outbox) => new ProposeTopics(transaction, store, news);
  return {
    transaction,
    store,
    addSynonym: (news = outbox) => new AddSynonym(transaction, store, news),
    directory: new TopicDirectory(store),
    exportTopics: new ExportTopics(store),
    proposeTopics: proposing(outbox),
    saveTopics: (news = outbox) => new SaveTopics(transaction, store, proposing(news), news),
    loadTree: (tree: Pick<ShippedTree, 'version' | 'topics'> = new ShippedTree(), news = outbox) =>
      new LoadShippedTree(transaction, tree as ShippedTree, loads, store, news).execute(),
    query: (sql: string): Promise<Record<string, unknown>[]> => dataSource.query(sql),
    /** Takes the news out of the outbox. */
    news: async (): Promise<string[]> => {
      const rows = await transaction.query<{ event: string; subject: string }>(
        'delete from outbox returning *',
      );
      return rows.map(({ event, subject }) => `${event} ${subject}`).sort();
    },
  };
}

export type OpenTopics = ReturnType<typeof topicsOn>;

/** An outbox that fails, to see that nothing is kept without its news. */
export const BROKEN_OUTBOX = { append: () => Promise.reject(new Error('no news')) } as unknown as Outbox;
