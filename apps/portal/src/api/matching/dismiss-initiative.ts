import { Injectable } from '@nestjs/common';
import { GetInitiative, type InitiativeRef, ReadInitiatives } from '#initiatives';
import { DismissMatch } from '#matching';
import type { Viewer } from '#platform';

/** The initiatives that are not like one of theirs, for those who act for the organisation that leads it. */
@Injectable()
export class DismissInitiative {
  constructor(
    private readonly initiatives: GetInitiative,
    private readonly dismiss: DismissMatch,
    private readonly read: ReadInitiatives,
  ) {}

  /** What was put aside, the last one first. @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async list(slug: string, viewer: Viewer): Promise<InitiativeRef[]> {
    const { lead } = await this.initiatives.execute(slug, viewer);
    const ids = await this.dismiss.list(lead.id, 'initiative', viewer);
    const refs = await this.read.refs(ids);
    return ids.flatMap((id) => refs.get(id) ?? []);
  }

  /** @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(slug: string, other: string, viewer: Viewer): Promise<void> {
    const { me, them } = await this.both(slug, other, viewer);
    await this.dismiss.execute(me, them, viewer);
  }

  /** Takes it back. @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async undo(slug: string, other: string, viewer: Viewer): Promise<void> {
    const { me, them } = await this.both(slug, other, viewer);
    await this.dismiss.undo(me, them, viewer);
  }

  private async both(slug: string, other: string, viewer: Viewer) {
    const { lead } = await this.initiatives.execute(slug, viewer);
    const { id } = await this.initiatives.execute(other, viewer);
    return { me: lead.id, them: { type: 'initiative', id } as const };
  }
}
