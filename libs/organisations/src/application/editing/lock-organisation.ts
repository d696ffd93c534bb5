import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { Organisation } from '../../domain/organisation.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';

/** Reads an organisation that is about to change; whoever else would change it waits. Only inside a transaction. */
@Injectable()
export class LockOrganisation {
  constructor(private readonly organisations: OrganisationStore) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, also for a withdrawn or merged one */
  async execute(slug: string): Promise<Organisation> {
    const [organisation] = await this.organisations.lockBySlugs([slug]);
    if (organisation?.status === 'active') return organisation;
    throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
  }

  /** @throws DomainError as `execute` */
  async byId(id: string): Promise<Organisation> {
    const [organisation] = await this.organisations.lockByIds([id]);
    if (organisation?.status === 'active') return organisation;
    throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found');
  }
}
