import { Injectable } from '@nestjs/common';
import { type FieldValues, type Tellers } from '#history';
import { audienceOf, DomainError, groupBy, mayEdit, type Viewer } from '#platform';
import { type ChangeLine, changeLines } from '../../domain/approval/change-lines.js';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import type { Organisation } from '../../domain/organisation.js';
import { curatedBy } from '../../domain/scopes.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';
import type { WaitingKey } from '../../persistence/submission-store.js';
import { type ApprovableKind, type ApprovableRecord, NOT_YET } from './approvable-kind.js';
import { ApprovableKinds } from './approvable-kinds.js';

const MOST_SHOWN = 20;

/** Fields that say whose a record is: that does not change. */
const OWNERS: readonly string[] = ['lead', 'organisation', 'by'];

/** A pending change as somebody may see it. */
export interface ShownChange extends Pick<
  PendingChange,
  'id' | 'organisationId' | 'accountId' | 'state' | 'createdAt' | 'decidedAt' | 'reason'
> {
  readonly organisation: Pick<Organisation, 'id' | 'slug' | 'name' | 'kinds'>;
  /** What it is about. `slug` is null where nothing is stored of it yet, `title` is as it would be. */
  readonly record: {
    readonly kind: string;
    readonly id: string;
    readonly slug: string | null;
    readonly title: string;
  };
  /** Of the record now: to be handed in with an approval, as what was looked at. */
  readonly version: number;
  readonly lines: readonly ChangeLine[];
}

/** What editors want changed and somebody has to approve. */
@Injectable()
export class ListChanges {
  constructor(
    private readonly changes: PendingChangeStore,
    private readonly organisations: OrganisationStore,
    private readonly kinds: ApprovableKinds,
  ) {}

  /** What waits for a curator, the oldest first. @throws DomainError `ACCESS.FORBIDDEN` */
  async waiting(viewer: Viewer, after: WaitingKey | null, limit: number): Promise<ShownChange[]> {
    return this.shown(await this.changes.waiting(curatedBy(viewer), after, limit), viewer);
  }

  async count(viewer: Viewer): Promise<number> {
    return this.changes.countWaiting(curatedBy(viewer));
  }

  /** Those of an organisation, for its editors: what waits first. @throws DomainError `ACCESS.FORBIDDEN` */
  async ofOrganisation(organisationId: string, viewer: Viewer): Promise<ShownChange[]> {
    if (!mayEdit(viewer, organisationId)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    return this.shown(await this.changes.ofOrganisation(organisationId, MOST_SHOWN), viewer);
  }

  /** For letters and decisions: whosever it is. */
  find(id: string): Promise<PendingChange | null> {
    return this.changes.find(id);
  }

  /** In the same order, without those of organisations that are gone. */
  private async shown(changes: readonly PendingChange[], viewer: Viewer): Promise<ShownChange[]> {
    const ids = changes.map(({ organisationId }) => organisationId);
    const held = new Map((await this.organisations.byIds([...new Set(ids)])).map((one) => [one.id, one]));
    const shown = new Map<string, ShownChange>();
    for (const [name, alike] of groupBy(changes, ({ recordKind }) => recordKind)) {
      const kind = this.kinds.of(name);
      const records = await kind.read(alike.map(({ recordId }) => recordId));
      const fieldsOf = ({ recordId }: PendingChange) => records.get(recordId)?.fields ?? {};
      const tellers = await kind.tellers(alike.flatMap((change) => [fieldsOf(change), change.after]));
      const titles = await kind.titlesOf(alike.map((change) => ({ ...fieldsOf(change), ...change.after })));
      for (const [at, change] of alike.entries()) {
        const organisation = held.get(change.organisationId);
        if (organisation?.status !== 'active') continue;
        const record = records.get(change.recordId) ?? NOT_YET;
        shown.set(
          change.id,
          shownChange(change, organisation, record, { kind, title: titles[at]!, tellers, viewer }),
        );
      }
    }
    return changes.flatMap(({ id }) => shown.get(id) ?? []);
  }
}

/** How a change is told, and to whom. */
interface Telling {
  readonly kind: ApprovableKind;
  readonly title: string;
  readonly tellers: Tellers;
  readonly viewer: Viewer;
}

function shownChange(
  change: PendingChange,
  organisation: Organisation,
  { slug: address, version, fields }: ApprovableRecord,
  { kind, title, tellers, viewer }: Telling,
): ShownChange {
  const { id: changeId, organisationId, accountId, state, createdAt, decidedAt, reason, recordId } = change;
  const { id, slug, name, kinds } = organisation;
  const audience = audienceOf(viewer, id);
  const lines = changeLines(fields, change, (values) => kind.hidden(values, audience));
  return {
    ...{ id: changeId, organisationId, accountId, state, createdAt, decidedAt, reason, version },
    organisation: { id, slug, name, kinds },
    record: { kind: kind.kind, id: recordId, slug: address, title },
    lines: lines.filter(({ path }) => !OWNERS.includes(path)).map((line) => told(line, kind, tellers)),
  };
}

function told(line: ChangeLine, kind: ApprovableKind, tellers: Tellers): ChangeLine {
  const { path, now, after } = line;
  const teller = Object.hasOwn(tellers, path) ? tellers[path] : undefined;
  const say = (value: FieldValues[string]) => (teller && value !== null ? teller(value) : value);
  return { ...line, path: kind.nameOf(path), now: say(now), after: say(after) };
}
