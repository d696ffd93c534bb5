import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import { type EditableInitiative, toEditable } from '../../domain/editing/editable-initiative.js';
import type { Initiative } from '../../domain/initiative.js';

/** Initiatives as their editors find them in a form. */
@Injectable()
export class DescribeEditable {
  constructor(private readonly organisations: ReadOrganisations) {}

  /** One as it is now, for whoever looked at an older version. */
  async current(initiative: Initiative, viewer: Viewer): Promise<object> {
    const [editable] = await this.execute([initiative], viewer);
    const { hidden: _hidden, mayRestrict: _mayRestrict, ...current } = editable!;
    return current;
  }

  /** In the same order. Whether the viewer may edit them is checked by whoever calls. */
  async execute(initiatives: readonly Initiative[], viewer: Viewer): Promise<EditableInitiative[]> {
    const ends = initiatives.flatMap(({ lead, partners }) => [lead, ...partners]);
    const refs = await this.organisations.refs(ends);
    return initiatives.map((one) => toEditable(one, audienceOf(viewer, one.lead), refs));
  }
}
