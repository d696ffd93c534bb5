import { Inject, Injectable } from '@nestjs/common';
import { ManageTeam } from '#accounts';
import { messagesOf, type Messages } from '#messages';
import { FindMembership, type OrganisationRef, ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';
import { dateIn } from '../day-in.js';

/** The two ends, and what happened between them. */
export interface MembershipTold {
  readonly networkId: string;
  readonly memberId: string;
  /** What is said about network and member, dates by `date`. */
  say(
    t: Messages['memberships']['letter'],
    network: string,
    member: string,
    date: (date: string) => string,
  ): string;
}

/** Tells the editors of one side about a membership. Not sent to whoever lost the role, nor where it holds no more. */
@Injectable()
export abstract class MembershipLetter extends Letter {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly team: ManageTeam,
    private readonly organisations: ReadOrganisations,
    protected readonly memberships: FindMembership,
  ) {
    super();
  }

  /** Null: there is nothing to say any more. */
  protected abstract told(id: string): Promise<MembershipTold | null>;

  async compose(
    payload: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const [organisationId, accountId] = [String(payload['organisationId']), String(payload['accountId'])];
    const holders = await this.team.holders(organisationId);
    const isTheirs = holders.some((held) => held.accountId === accountId && held.role !== 'member');
    const told = await this.told(String(payload['id']));
    if (!isTheirs || !told) return null;
    const refs = await this.organisations.refs([told.networkId, told.memberId]);
    const [network, member] = [refs.get(told.networkId), refs.get(told.memberId)];
    const own = refs.get(organisationId);
    return network && member && own ? this.write(told, network, member, own, language) : null;
  }

  private write(
    told: MembershipTold,
    { name: network }: OrganisationRef,
    { name: member }: OrganisationRef,
    { slug }: OrganisationRef,
    language: 'de' | 'en',
  ): WrittenLetter {
    const { accounts, memberships } = messagesOf(language);
    const t = memberships.letter;
    const site = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}`;
    return writeLetter(language, t.subject(network, member), [
      accounts.letters.greeting,
      told.say(t, network, member, (date) => dateIn(language, date)),
      { label: t.open, url: `${site}/organisationen/${slug}/mitgliedschaften` },
      accounts.letters.closing,
    ]);
  }
}
