import { Injectable } from '@nestjs/common';
import { ReadTies } from '#organisations';
import { mayEdit, type Viewer } from '#platform';
import { withVersion } from '../../../edge/index.js';
import { presentOrganisationRef } from '../../parts/ref.presenter.js';

/** A relation as the API answers it: when it is read, and after it was changed. */
@Injectable()
export class ReadRelation {
  constructor(private readonly ties: ReadTies) {}

  /** @throws DomainError `RELATION.NOT_FOUND` */
  async execute(id: string, viewer: Viewer) {
    const { from, to, kind, text, from_date, until_date, provenance, version } = await this.ties.get(id);
    const ends = { from: presentOrganisationRef(from), to: presentOrganisationRef(to) };
    const body = { id, ...ends, kind, text, from_date, until_date, provenance };
    return withVersion(body, mayEdit(viewer, from.id) ? version : null);
  }
}
