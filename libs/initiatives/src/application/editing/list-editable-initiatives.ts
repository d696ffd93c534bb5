import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { EditableInitiative } from '../../domain/editing/editable-initiative.js';
import { INITIATIVE_NOT_FOUND } from '../../domain/initiative.errors.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { DescribeEditable } from './describe-editable.js';

/** What an organisation leads, for its editors: also what was withdrawn. */
@Injectable()
export class ListEditableInitiatives {
  constructor(
    private readonly findOwn: FindOwn,
    private readonly store: InitiativeStore,
    private readonly describe: DescribeEditable,
  ) {}

  /** By title. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(organisation: string, viewer: Viewer): Promise<EditableInitiative[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const found = await this.describe.execute(await this.store.byLeads([own.id]), viewer);
    return found.sort((a, b) => a.title.localeCompare(b.title, 'de') || (a.slug < b.slug ? -1 : 1));
  }

  /** One of them that stands. @throws DomainError `INITIATIVE.NOT_FOUND` too */
  async get(organisation: string, slug: string, viewer: Viewer): Promise<EditableInitiative> {
    const found = (await this.execute(organisation, viewer)).find((one) => one.slug === slug);
    if (!found || found.withdrawn) throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
