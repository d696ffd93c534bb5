import type { InitiativeFields, Period, Resources } from './initiative.js';

/** What a file says of an initiative. Absent and empty values say nothing and leave what is there. */
export interface InitiativeDraft extends Partial<
  Omit<InitiativeFields, 'lead' | 'partners' | 'period' | 'resources'>
> {
  /** The slug, and the key under which a later import finds it again. */
  readonly id: string;
  readonly title: string;
  /** Slug of an organisation. */
  readonly lead: string;
  readonly partners?: readonly string[];
  readonly period?: Partial<Period> | null;
  readonly resources?: Partial<Resources> | null;
}
