import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { EditableInitiative } from '../../domain/editing/editable-initiative.js';
import { INITIATIVE_NOT_FOUND } from '../../domain/initiative.errors.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { DescribeEditable } from './describe-editable.js';
import { WaitingInitiatives } from './waiting-initiatives.js';

/** What an organisation leads, for its editors: also what was withdrawn. */
@Injectable()
export class ListEditableInitiatives {
  constructor(
    private readonly findOwn: FindOwn,
    private readonly store: InitiativeStore,
    private readonly describe: DescribeEditable,
    private readonly waiting: WaitingInitiatives,
  ) {}

  /** By title, with what of the viewer's still waits for approval; new ones that do have version 0. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(organisation: string, viewer: Viewer): Promise<EditableInitiative[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const latest = await this.waiting.latestOf(own.id, await this.store.byLeads([own.id]), viewer);
    const entries = latest.map(({ entry }) => entry);
    const described = await this.describe.execute(entries, viewer);
    const found = described.map((one, at) => ({ ...one, isPending: latest[at]!.isPending }));
    return found.sort((a, b) => a.title.localeCompare(b.title, 'de') || (a.slug < b.slug ? -1 : 1));
  }

  /** One of them that stands. @throws DomainError `INITIATIVE.NOT_FOUND` too */
  async get(organisation: string, slug: string, viewer: Viewer): Promise<EditableInitiative> {
    const found = (await this.execute(organisation, viewer)).find((one) => one.slug === slug);
    if (!found || found.withdrawn) throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
