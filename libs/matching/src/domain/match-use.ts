export const MATCH_ACTS = ['shown', 'opened', 'dismissed', 'introduced'] as const;
/** What an organisation did with something that was proposed to it. */
export type MatchAct = (typeof MATCH_ACTS)[number];

/** What can be proposed to an organisation. */
export interface MatchTarget {
  readonly type: 'organisation' | 'initiative' | 'listing';
  readonly id: string;
}

/** One act; several of a day are counted together. */
export interface MatchUse {
  readonly organisationId: string;
  readonly targetType: MatchTarget['type'];
  readonly targetId: string;
  readonly act: MatchAct;
  /** ISO 8601 date. */
  readonly day: string;
  readonly model: string;
  /** On the list, from 1. */
  readonly place: number;
}

/** Days for which acts are kept: a year and the month in which one looks back at it. */
const KEPT_DAYS = 396;

/** The first day that is still kept, ISO 8601. */
export function keptFrom(today: Date): string {
  return daysBefore(today, KEPT_DAYS);
}

/** ISO 8601 date. */
export function daysBefore(today: Date, days: number): string {
  return new Date(today.getTime() - days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
}
