import { Inject, Injectable } from '@nestjs/common';
import { FindOwn, type OwnOrganisation } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { EntryDesk } from './desks/entry-desk.js';
import type { EntryKind } from './entry-kind.js';

/** Token of all desks. */
export const DESKS = Symbol('desks');

/** An organisation in whose name the viewer may write, and where entries of a kind are written. */
@Injectable()
export class OpenDesk {
  constructor(
    private readonly findOwn: FindOwn,
    @Inject(DESKS) private readonly desks: readonly EntryDesk[],
  ) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(
    slug: string,
    kind: EntryKind,
    viewer: Viewer,
  ): Promise<{ readonly desk: EntryDesk; readonly organisation: OwnOrganisation }> {
    const organisation = await this.findOwn.execute(slug, viewer);
    if (!organisation) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    return { organisation, desk: this.desks.find((desk) => desk.kind === kind)! };
  }
}
