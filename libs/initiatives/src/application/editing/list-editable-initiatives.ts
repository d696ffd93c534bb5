import { Injectable } from '@nestjs/common';
import { FindOwn, HoldBack } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { EditableInitiative } from '../../domain/editing/editable-initiative.js';
import { INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { withInitiativeValues } from '../../domain/editing/with-initiative-values.js';
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
    private readonly holdBack: HoldBack,
    private readonly waiting: WaitingInitiatives,
  ) {}

  /** By title, with what of the viewer's still waits for approval; new ones that do have version 0. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(organisation: string, viewer: Viewer): Promise<EditableInitiative[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const open = await this.holdBack.openOfKind(own.id, INITIATIVE_RECORD, viewer);
    const stored = (await this.store.byLeads([own.id])).map((one) => ({
      ...withInitiativeValues(one, open.get(one.id) ?? {}),
      withdrawn: one.withdrawn,
    }));
    const latest = [...stored, ...(await this.waiting.among(own.id, open))];
    const described = await this.describe.execute(latest, viewer);
    const found = described.map((one, at) => ({ ...one, isPending: open.has(latest[at]!.id) }));
    return found.sort((a, b) => a.title.localeCompare(b.title, 'de') || (a.slug < b.slug ? -1 : 1));
  }

  /** One of them that stands. @throws DomainError `INITIATIVE.NOT_FOUND` too */
  async get(organisation: string, slug: string, viewer: Viewer): Promise<EditableInitiative> {
    const found = (await this.execute(organisation, viewer)).find((one) => one.slug === slug);
    if (!found || found.withdrawn) throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
