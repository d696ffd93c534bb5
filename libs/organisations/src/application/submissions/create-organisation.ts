import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, type Origin, Outbox, slugFrom } from '#platform';
import { changedPaths } from '../../domain/editing/changed-paths.js';
import { EMPTY_ORGANISATION } from '../../domain/organisation.js';
import { PROFILE_CHANGED } from '../../domain/organisation.event.js';
import { freeSlug } from '../../domain/submissions/free-slug.js';
import type { Submission } from '../../domain/submissions/submission.js';
import { toNewOrganisation } from '../../domain/submissions/to-new-organisation.js';
import { toRow } from '../../persistence/organisation.mapper.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import { CheckProfile } from '../editing/check-profile.js';

/** Makes the organisation that was submitted. Only inside a transaction that holds the submission. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly check: CheckProfile,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns its id
   * @throws DomainError `ORGANISATION.INVALID` where it no longer fits what is there, such as another organisation with its AGS
   */
  async execute({ profile, createdAt }: Submission): Promise<string> {
    const id = randomUUID();
    const wished = slugFrom(profile.name, 'organisation');
    const slug = freeSlug(wished, await this.organisations.lockSlugsLike(wished));
    const { before, after } = toNewOrganisation(id, slug, profile);
    await this.check.execute(before, after);
    const at = this.clock.now().toISOString();
    const origin: Origin = { source: 'owner', date: createdAt.toISOString() };
    const { paths } = changedPaths(EMPTY_ORGANISATION, after);
    const provenance = Object.fromEntries(paths.map((path) => [path, origin]));
    await this.organisations.insert([toRow({ ...after, version: 1, provenance, confirmedAt: at })]);
    await this.outbox.append([{ event: PROFILE_CHANGED, subject: id }]);
    return id;
  }
}
