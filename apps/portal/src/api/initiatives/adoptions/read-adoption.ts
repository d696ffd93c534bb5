import { Injectable } from '@nestjs/common';
import { ReadOwnAdoptions } from '#initiatives';
import { mayEdit, type Viewer } from '#platform';
import { withVersion } from '../../../edge/index.js';
import { presentOrganisationRef, presentRef } from '../../parts/ref.presenter.js';

/** An adoption as the API answers it: when it is read, and after it was changed. */
@Injectable()
export class ReadAdoption {
  constructor(private readonly adoptions: ReadOwnAdoptions) {}

  /** @throws DomainError `ADOPTION.NOT_FOUND` */
  async execute(id: string, viewer: Viewer) {
    const { initiative, organisation, stage, as, version, ...told } = await this.adoptions.get(id);
    const { outcome, reason, note, provenance } = told;
    const body = {
      id,
      initiative: presentRef('initiative', initiative.slug, initiative.title),
      organisation: presentOrganisationRef(organisation),
      stage,
      as: as && presentRef('initiative', as.slug, as.title),
      outcome,
      reason,
      note,
      provenance,
    };
    return withVersion(body, mayEdit(viewer, organisation.id) ? version : null);
  }
}
