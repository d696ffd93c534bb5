import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import {
  ApprovableKind,
  ApprovableKinds,
  type ApprovableRecord,
  AskMembership,
  NOT_YET,
  type PendingChange,
  ReadOrganisations,
} from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { MEMBERSHIP_RECORD } from '../../domain/membership-record.js';
import { NegotiateMembership } from './negotiate-membership.js';

const TERMS = ['role', 'from', 'until'] as const;

/** How it is approved that one side asks for a membership, or confirms one: then it does, and the other side is told. */
@Injectable()
export class ApproveMembership extends ApprovableKind {
  readonly kind = MEMBERSHIP_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly organisations: ReadOrganisations,
    private readonly asking: AskMembership,
    private readonly negotiate: NegotiateMembership,
  ) {
    super();
    kinds.add(this);
  }

  /** Nothing is stored before it is approved. */
  read(): Promise<Map<string, ApprovableRecord>> {
    return Promise.resolve(new Map<string, ApprovableRecord>());
  }

  /** Whoever proposes one holds both ends first, and the change then: so do they who decide about it. */
  async hold({ after }: PendingChange): Promise<ApprovableRecord> {
    await this.asking.hold({ networkId: String(after['network']), memberId: String(after['member']) });
    return NOT_YET;
  }

  /**
   * What the other side asked for meanwhile is confirmed by it, where it is the same.
   *
   * @throws DomainError as `AskMembership`, `MEMBERSHIP.INVALID`, `MEMBERSHIP.OTHER_TERMS` where the other side asks for something else by now
   */
  async apply({ organisationId, accountId, after }: PendingChange): Promise<void> {
    const refs = await this.organisations.refs(endsIn(after));
    const slugOf = (path: 'network' | 'member') => {
      const found = refs.get(String(after[path]));
      if (found) return found.slug;
      const faults = [{ path, fault: 'unknownOrganisation' }];
      throw new DomainError('MEMBERSHIP.INVALID', 'invalid', { faults });
    };
    const { role, from, until } = after as Readonly<Record<string, string | null | undefined>>;
    const wanted = { network: slugOf('network'), member: slugOf('member'), role, from, until };
    const asked = await this.negotiate.ask(wanted, editorOf(organisationId, accountId));
    const moved = TERMS.filter((term) => asked[term] !== (after[term] ?? null));
    if (moved.length > 0) throw new DomainError('MEMBERSHIP.OTHER_TERMS', 'conflict', { terms: moved });
  }

  async titlesOf(values: readonly FieldValues[]): Promise<string[]> {
    const refs = await this.organisations.refs(values.flatMap(endsIn));
    const nameOf = (id: unknown) => refs.get(String(id))?.name ?? '';
    return values.map(({ network, member }) => `${nameOf(member)}, ${nameOf(network)}`);
  }

  override async tellers(values: readonly FieldValues[]): Promise<Tellers> {
    const refs = await this.organisations.refs(values.flatMap(endsIn));
    const end = (id: unknown) => refs.get(String(id))?.slug ?? null;
    return { network: end, member: end };
  }
}

function endsIn({ network, member }: FieldValues): string[] {
  return [network, member].filter((one) => typeof one === 'string');
}

/** They speak for the side that approved it, and for no other. */
function editorOf(organisationId: string, accountId: string): Viewer {
  const account = { id: accountId, roles: { [organisationId]: 'editor' as const }, curates: null };
  return { kind: 'member', organisationIds: [organisationId], account };
}
