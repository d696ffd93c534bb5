import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#organisations';
import { Clock, DomainError, mayEdit, type Viewer } from '#platform';
import { LEAST_TOLD, tell, type Told } from '../../domain/seen/small-numbers.js';
import { type MonthlyCount, SeenStore } from '../../persistence/seen-store.js';

/** How a profile was seen in a month, without small numbers. */
export interface SeenMonth {
  /** `2026-03`. */
  readonly month: string;
  /** On lists of results. */
  readonly found: Omit<Told, 'shown'>;
  /** The words that were looked for, the most frequent first. */
  readonly words: Told['shown'];
  /** By the kind of the organisation of whoever looked; '' for visitors. */
  readonly opened: Told<OrganisationKind | ''>;
}

/** Words of a month that are told. */
const MOST_WORDS = 30;

@Injectable()
export class ReadSeen {
  constructor(
    private readonly store: SeenStore,
    private readonly clock: Clock,
  ) {}

  /**
   * The last month first; for whoever may edit the profile. The month that runs is told in fives: whoever looks twice would see a
   * single visit otherwise.
   *
   * @throws DomainError `ACCESS.FORBIDDEN`
   */
  async execute(organisationId: string, viewer: Viewer): Promise<SeenMonth[]> {
    if (!mayEdit(viewer, organisationId)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    const finds = await this.store.of('profile_finds', organisationId);
    const visits = await this.store.of('profile_visits', organisationId);
    const months = [...new Set([...finds, ...visits].map(({ month }) => month))].sort().reverse();
    const running = this.clock.now().toISOString().slice(0, 7);
    const told = months.map((month) => {
      const of = (counts: readonly MonthlyCount[]) =>
        counts
          .filter((count) => count.month === month)
          .map(({ name, times }) => ({ name, times: month === running ? inFives(times) : times }));
      const { total, isMore } = tell(of(finds).filter(({ name }) => name === ''));
      const words = tell(of(finds).filter(({ name }) => name !== ''));
      const opened = tell(of(visits)) as Told<OrganisationKind | ''>;
      return { month, found: { total, isMore }, words: words.shown.slice(0, MOST_WORDS), opened };
    });
    return told.filter(({ month, found, opened }) => month !== running || found.total + opened.total > 0);
  }
}

function inFives(times: number): number {
  return times - (times % LEAST_TOLD);
}
