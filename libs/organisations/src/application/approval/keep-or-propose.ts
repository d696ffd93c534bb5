import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { withValues } from '../../domain/approval/with-values.js';
import { changedPaths } from '../../domain/editing/changed-paths.js';
import type { Organisation } from '../../domain/organisation.js';
import { profileRecord } from '../../domain/organisation-record.js';
import { projectOrganisation } from '../../domain/project-organisation.js';
import { type Edited, KeepChange } from '../editing/keep-change.js';
import { ReadScopes } from '../read-scopes.js';
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
    private readonly scopes: ReadScopes,
  ) {}

  /** The profile as its author last left it: with what of theirs still waits. */
  async latestOf(held: Organisation, author: Author): Promise<Organisation> {
    const open = await this.propose.openOf(profileRecord(held.id), author);
    return open ? withValues(held, open.after) : held;
  }

  /** @param restored the version to which the organisation is taken back, if that is what happens */
  async execute(
    held: Organisation,
    wanted: Organisation,
    author: Author,
    restored: number | null = null,
  ): Promise<Saved> {
    const record = profileRecord(held.id);
    if (await this.propose.isAsked(held.id, author)) {
      const { before, after } = changedPaths(held, wanted);
      // Where it is and where it wants to be: both are a curator's to see.
      const scopes = [...(await this.scopesOf(held)), ...(await this.scopesOf(wanted))];
      const change = await this.propose.execute(record, { before, after }, scopes, author.accountId!);
      const { id, version } = held;
      return { id, version, changed: Object.keys(change?.after ?? {}), pending: change?.id ?? null };
    }
    // Nobody asks for approval any more: what waited is saved with the rest. Nobody approved it, either.
    const open = await this.propose.openOf(record, author);
    if (open) await this.propose.close(open, author.accountId!);
    return { ...(await this.keep.execute(held, wanted, author, restored)), pending: null };
  }

  private scopesOf(organisation: Organisation): Promise<string[]> {
    return this.scopes.execute(projectOrganisation(organisation, 'public'));
  }
}
