import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { isBot } from '../../domain/seen/is-bot.js';
import { wordsOf } from '../../domain/seen/words-of.js';
import { SeenStore, type Sighting } from '../../persistence/seen-store.js';

/** After the first sighting that is noted, ms. */
const WRITE_AFTER_MS = 10_000;
/** Different counts kept at once; what a busy moment brings beyond is not counted. */
const MOST_COUNTS = 20_000;

/** Whoever looks, as far as it decides whether that counts. */
export interface Onlooker {
  readonly viewer: Viewer;
  readonly userAgent: string | undefined;
}

/**
 * Counts in memory how often profiles are found and opened, and adds it up in the database a moment later: no search waits for a
 * statement. Programs and an organisation's own people are not counted. What a kill takes is not missed.
 */
@Injectable()
export class NoteSeen implements OnModuleDestroy {
  private readonly logger = new Logger(NoteSeen.name);
  private finds = new Map<string, number>();
  /** By organisation and, for members, by one of theirs: its kind is looked up when it is written. */
  private visits = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly store: SeenStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** Profiles stood on a list of results. */
  found(organisationIds: readonly string[], question: string, { viewer, userAgent }: Onlooker): void {
    if (isBot(userAgent)) return;
    const names = ['', ...wordsOf(question)];
    for (const id of organisationIds) {
      if (!viewer.organisationIds.includes(id)) for (const name of names) this.count(this.finds, id, name);
    }
  }

  /** A profile was opened. */
  opened(organisationId: string, { viewer, userAgent }: Onlooker): void {
    if (isBot(userAgent) || viewer.organisationIds.includes(organisationId)) return;
    // Curators look after profiles: that is no interest in them.
    if (viewer.kind === 'curator') return;
    this.count(this.visits, organisationId, viewer.organisationIds[0] ?? '');
  }

  async write(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const [finds, visits] = [sightingsOf(this.finds), sightingsOf(this.visits)];
    this.finds = new Map();
    this.visits = new Map();
    if (finds.length > 0) await this.store.add('profile_finds', finds);
    if (visits.length > 0) await this.store.add('profile_visits', await this.byKind(visits));
  }

  async onModuleDestroy(): Promise<void> {
    await this.write().catch(() => undefined);
  }

  private count(counts: Map<string, number>, id: string, name: string): void {
    const key = `${id} ${name}`;
    const held = counts.get(key) ?? 0;
    if (held === 0 && counts.size >= MOST_COUNTS) return;
    counts.set(key, held + 1);
    this.timer ??= setTimeout(() => {
      this.write().catch((error: Error) => this.logger.warn(`Sightings were not counted: ${error.message}`));
    }, WRITE_AFTER_MS).unref();
  }

  private async byKind(visits: readonly Sighting[]): Promise<Sighting[]> {
    const refs = await this.organisations.refs(visits.flatMap(({ name }) => (name === '' ? [] : [name])));
    const added = new Map<string, number>();
    for (const { organisationId, name, times } of visits) {
      const key = `${organisationId} ${refs.get(name)?.kinds[0] ?? ''}`;
      added.set(key, (added.get(key) ?? 0) + times);
    }
    return sightingsOf(added);
  }
}

function sightingsOf(counts: ReadonlyMap<string, number>): Sighting[] {
  return [...counts].map(([key, times]) => {
    const at = key.indexOf(' ');
    return { organisationId: key.slice(0, at), name: key.slice(at + 1), times };
  });
}
