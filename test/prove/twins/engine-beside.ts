import { MeilisearchStandIn } from '../../engines/stand-in/meilisearch-stand-in.js';

/** What a portal of a proof searches with; each has its own. */
export interface EngineBeside {
  /** Settings as environment variables. */
  readonly settings: Readonly<Record<string, string>>;
  /** All that lies outside the database; null where nothing does. */
  readonly documents: (() => readonly object[]) | null;
  close(): Promise<void>;
}

export type OpenEngine = () => Promise<EngineBeside>;

export const inPostgres: OpenEngine = async () => ({
  settings: {},
  documents: null,
  close: async () => undefined,
});

export const inMeilisearch: OpenEngine = async () => {
  const server = new MeilisearchStandIn();
  await server.open();
  const { indexes, master, url } = server;
  return {
    settings: { SEARCH_ENGINE: 'meilisearch', MEILI_URL: url, MEILI_KEY: master },
    documents: () => indexes.list(0, Infinity).results.flatMap(({ uid }) => indexes.index(uid).all),
    close: () => server.close(),
  };
};
