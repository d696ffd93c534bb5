import type { DismissMatch } from '#matching';
import type { Viewer } from '#platform';

/** An entry, and whose it is. */
export interface FoundEntry {
  readonly id: string;
  readonly organisationId: string;
}

/** An entry by how it is called. */
export interface NamedEntry {
  readonly slug: string;
  readonly title: string;
}

/** The entries that are not to be proposed for one of theirs any more, for those who act for its organisation. */
export abstract class DismissEntry {
  constructor(
    readonly type: 'initiative' | 'listing',
    private readonly dismiss: DismissMatch,
  ) {}

  /** @throws DomainError that there is none */
  protected abstract find(slug: string, viewer: Viewer): Promise<FoundEntry>;

  /** Those that are shown, in the same order. @param slug of the entry for which they were put aside */
  protected abstract named(ids: readonly string[], slug: string, viewer: Viewer): Promise<NamedEntry[]>;

  /** What was put aside, the last one first. @throws DomainError that there is none, `ACCESS.FORBIDDEN` */
  async list(slug: string, viewer: Viewer): Promise<NamedEntry[]> {
    const { organisationId } = await this.find(slug, viewer);
    return this.named(await this.dismiss.list(organisationId, this.type, viewer), slug, viewer);
  }

  /** @throws DomainError that there is none, `ACCESS.FORBIDDEN` */
  async execute(slug: string, other: string, viewer: Viewer): Promise<void> {
    const { organisationId } = await this.find(slug, viewer);
    const { id } = await this.find(other, viewer);
    await this.dismiss.execute(organisationId, { type: this.type, id }, viewer);
  }

  /** Takes it back. @throws DomainError that there is none, `ACCESS.FORBIDDEN` */
  async undo(slug: string, other: string, viewer: Viewer): Promise<void> {
    const { organisationId } = await this.find(slug, viewer);
    const { id } = await this.find(other, viewer);
    await this.dismiss.undo(organisationId, { type: this.type, id }, viewer);
  }
}
