import { Injectable } from '@nestjs/common';
import type { EditableProfile } from '../editing/get-editable.js';
import { type FaultyLink, LinkFaultStore } from '../../persistence/link-fault-store.js';

/** The links of a profile that did not answer when they were last asked for, as far as they still stand in it. */
@Injectable()
export class FindFaultyLinks {
  constructor(private readonly faults: LinkFaultStore) {}

  /** @param profile as its editor sees it: a link that is hidden from them is not told */
  async execute({ id, fields }: Pick<EditableProfile, 'id' | 'fields'>): Promise<FaultyLink[]> {
    const shown = [fields.website, ...fields.links];
    return (await this.faults.of(id)).filter(({ url }) => shown.includes(url));
  }
}
