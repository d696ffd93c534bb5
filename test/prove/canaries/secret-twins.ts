import type { TestDatabase } from '#testing';
import { TopicDirectory } from '#topics';
import { openShippedDatabase } from '../../portal/filled-database.js';
import type { Pools } from '../requests/pools.js';
import { withCommands } from '../twins/bring.js';
import type { OpenEngine } from '../twins/engine-beside.js';
import { openTwins, type Twins } from '../twins/open-twins.js';
import { type Known, type SecretNetwork, secretNetwork } from './secret-network.js';

/** Two portals with the same network, of which only one was told what is restricted. */
export interface SecretTwins {
  readonly twins: Twins;
  readonly network: SecretNetwork;
  readonly pools: Pools;
}

/** Takes some seconds, more with many profiles. Close `twins` when done. */
export async function openSecretTwins(
  profiles: number,
  seed: number,
  openEngine?: OpenEngine,
): Promise<SecretTwins> {
  const database = await openShippedDatabase();
  const network = secretNetwork(profiles, seed, await knownTo(database));
  const twins = await openTwins(network.open, network.whole, { database, openEngine });
  return { twins, network, pools: poolsOf(network) };
}

export function knownTo(database: TestDatabase): Promise<Known> {
  return withCommands(database, async (commands) => {
    const places: { ags: string }[] = await database.dataSource.query(
      `select ags from places where length(ags) = 8 and status = 'active' and lat is not null order by ags`,
    );
    return {
      places: places.map(({ ags }) => ags),
      topics: commands.get(TopicDirectory).current.all.map(({ slug }) => slug),
    };
  });
}

export function poolsOf({ ids, planted, whole }: SecretNetwork): Pools {
  const words = planted.map(({ word }) => word);
  const places = [...JSON.stringify(whole).matchAll(/"(\d{8}|\d{5})"/g)].map(([, ags]) => ags!);
  return {
    organisations: ids['organisations']!,
    initiatives: ids['initiatives']!,
    listings: ids['listings']!,
    events: ids['events']!,
    questions: ids['guidingQuestions']!,
    statements: [...ids['statements']!, ...ids['freeTexts']!],
    topics: topicsIn(whole),
    places: [...new Set(places.flatMap((ags) => [ags, ags.slice(0, 5), ags.slice(0, 2)]))],
    sitemaps: ['pages', 'topics', 'organisations', 'initiatives', 'exchange'],
    words: [...words, 'Ort', 'Vorhaben', 'Haus', 'Thema', 'Netzwerk', 'Digitalisierung', 'WLAN'],
  };
}

function topicsIn(whole: object): string[] {
  const entries = Object.values(whole as Record<string, { id?: string; topics?: string[] }[]>).flat();
  return [...new Set(entries.flatMap(({ topics = [] }) => topics))];
}
