import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { Outbox } from '#platform';
import { withValues } from '../../domain/approval/with-values.js';
import type { Organisation } from '../../domain/organisation.js';
import { CHANGE_PROPOSED } from '../../domain/organisation.event.js';
import { type Edited, KeepChange } from '../editing/keep-change.js';
import { ProposeChange } from './propose-change.js';

/** What saving did: it is shown now, or waits for somebody who approves it. */
export interface Saved extends Edited {
  /** Id of the pending change. */
  readonly pending: string | null;
}

/** Saves what an author wants: at once, or as a change that has to be approved first (PRO-10). */
@Injectable()
export class KeepOrPropose {
  constructor(
    private readonly keep: KeepChange,
    private readonly propose: ProposeChange,
    private readonly outbox: Outbox,
  ) {}

  /** The profile as its author last left it: with what of theirs still waits. */
  async latestOf(held: Organisation, author: Author): Promise<Organisation> {
    const open = await this.propose.openOf(held.id, author);
    return open ? withValues(held, open.after) : held;
  }

  /** @param restored the version to which the organisation is taken back, if that is what happens */
  async execute(
    held: Organisation,
    wanted: Organisation,
    author: Author,
    restored: number | null = null,
  ): Promise<Saved> {
    if (await this.propose.isAsked(held.id, author)) {
      const change = await this.propose.execute(held, wanted, author);
      if (change) await this.outbox.append([{ event: CHANGE_PROPOSED, subject: change.id }]);
      const { id, version } = held;
      return { id, version, changed: Object.keys(change?.after ?? {}), pending: change?.id ?? null };
    }
    // Nobody asks for approval any more: what waited is saved with the rest.
    const open = await this.propose.openOf(held.id, author);
    if (open) await this.propose.close(open, 'approved', author.accountId!);
    return { ...(await this.keep.execute(held, wanted, author, restored)), pending: null };
  }
}
