import { Injectable } from '@nestjs/common';
import { type Author, firstRevision, RecordRevisions } from '#history';
import { Clock, type Origin, Outbox } from '#platform';
import { changedPaths } from '../../domain/editing/changed-paths.js';
import type { Organisation } from '../../domain/organisation.js';
import { heldVersion } from '../../domain/editing/organisation-history.js';
import { LINKS_CHANGED, PROFILE_CHANGED } from '../../domain/organisation.event.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { toRow } from '../../persistence/organisation.mapper.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';

/** What saving did; without a change nothing is written. */
export interface Edited {
  readonly id: string;
  readonly version: number;
  /** Paths that have another value now: `summary`, `names.alias`. */
  readonly changed: readonly string[];
}

/** Writes a changed organisation, its revision and the news of it. Only inside a transaction that holds the organisation. */
@Injectable()
export class KeepChange {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly revisions: RecordRevisions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param restored the version to which the organisation is taken back, if that is what happens */
  async execute(before: Organisation, after: Organisation, author: Author, restored: number | null = null) {
    const { id, version: held } = before;
    const change = changedPaths(before, after);
    if (change.paths.length === 0) return { id, version: held, changed: [] } satisfies Edited;
    const version = held + 1;
    const at = this.clock.now().toISOString();
    const origin: Origin = { source: author.role === 'curator' ? 'curator' : 'owner', date: at };
    const origins = Object.fromEntries(change.paths.map((path) => [path, origin]));
    const provenance = { ...before.provenance, ...origins };
    const added = Array.isArray(before.added)
      ? before.added.filter((path) => !change.paths.includes(path))
      : before.added;
    await this.organisations.update([toRow({ ...after, version, provenance, added })]);
    await this.revisions.beginWith([firstRevision(heldVersion(before), at)]);
    await this.revisions.execute([
      {
        ...author,
        kind: ORGANISATION_RECORD,
        recordId: id,
        version,
        at,
        restored,
        before: change.before,
        after: change.after,
      },
    ]);
    const hasLinks = change.paths.some((path) => path === 'website' || path === 'links');
    await this.outbox.append([
      { event: PROFILE_CHANGED, subject: id },
      ...(hasLinks ? [{ event: LINKS_CHANGED, subject: id }] : []),
    ]);
    return { id, version, changed: change.paths } satisfies Edited;
  }
}
