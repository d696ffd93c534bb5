import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import {
  ApprovableKind,
  ApprovableKinds,
  type ApprovableRecord,
  type PendingChange,
  ReadOrganisations,
} from '#organisations';
import { type Audience, DomainError, slugFrom, type VisibilityMap } from '#platform';
import { hiddenPaths } from '../../domain/editing/editable-initiative.js';
import { historyOf, INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { withInitiativeValues } from '../../domain/editing/with-initiative-values.js';
import { EMPTY_INITIATIVE, type Initiative } from '../../domain/initiative.js';
import { INITIATIVE_NOT_FOUND } from '../../domain/initiative.errors.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { KeepInitiativeChange } from './keep-initiative-change.js';
import { TellInitiative } from './tell-initiative.js';

/** How changes of initiatives, and new ones, are approved. */
@Injectable()
export class ApproveInitiative extends ApprovableKind {
  readonly kind = INITIATIVE_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly initiatives: InitiativeStore,
    private readonly organisations: ReadOrganisations,
    private readonly keep: KeepInitiativeChange,
    private readonly tell: TellInitiative,
  ) {
    super();
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    return new Map((await this.initiatives.byIds(ids)).map((one) => [one.id, recordOf(one)]));
  }

  /** @throws DomainError `INITIATIVE.NOT_FOUND` */
  async hold({ recordId, organisationId }: PendingChange): Promise<ApprovableRecord> {
    const [held] = await this.initiatives.lockByIds([recordId]);
    const active = await this.organisations.refs([organisationId]);
    if (active.size === 0) throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found');
    return held ? recordOf(held) : { slug: null, version: 0, fields: {} };
  }

  async apply({ recordId, organisationId, accountId, after }: PendingChange): Promise<void> {
    const [held] = await this.initiatives.lockByIds([recordId]);
    const begun = held ?? (await this.begin(recordId, organisationId, after));
    await this.keep.save(begun, withInitiativeValues(begun, after), { accountId, role: 'editor' });
  }

  titleOf({ title }: FieldValues): string {
    return String(title);
  }

  override hidden({ visibility }: FieldValues, audience: Audience): readonly string[] {
    return hiddenPaths({ visibility: (visibility as VisibilityMap | null | undefined) ?? {} }, audience);
  }

  override tellers(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tell.execute(values);
  }

  private async begin(id: string, lead: string, { title }: FieldValues): Promise<Initiative> {
    const slug = await this.initiatives.freeSlug(slugFrom(String(title), 'initiative'));
    return { ...EMPTY_INITIATIVE, id, slug, lead, version: 0, provenance: {}, shown: true, withdrawn: false };
  }
}

function recordOf(initiative: Initiative): ApprovableRecord {
  const { slug, version } = initiative;
  return { slug, version, fields: historyOf(initiative) };
}
