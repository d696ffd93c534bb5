import { Injectable } from '@nestjs/common';
import { ListCurated, ReadOrganisations } from '#organisations';
import type { OrganisationRole, Viewer } from '#platform';
import { AccountStore } from '../persistence/account-store.js';

/** Who stands behind a session or a token, with the rights of this moment. */
export interface Known {
  readonly viewer: Viewer;
  readonly email: string;
  /** A session that began before gets a new id. */
  readonly rightsChangedAt: Date;
  readonly hasSecondFactor: boolean;
}

type OrganisationRoles = Readonly<Record<string, OrganisationRole>>;

@Injectable()
export class FindViewer {
  constructor(
    private readonly accounts: AccountStore,
    private readonly listCurated: ListCurated,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * Null: the account is gone.
   *
   * @param only id of the one organisation whose role counts
   */
  async execute(accountId: string, only?: string): Promise<Known | null> {
    const [account, held] = [await this.accounts.find(accountId), await this.accounts.rolesOf(accountId)];
    if (!account) return null;
    const curatedIds = account.curates ? await this.listCurated.execute(account.curates) : undefined;
    const roles = only === undefined ? held : onlyOf(held, only);
    return {
      viewer: {
        kind: account.curates ? 'curator' : await this.kindBy(Object.keys(roles)),
        organisationIds: Object.keys(roles),
        account: { id: account.id, roles, curates: account.curates, ...(curatedIds && { curatedIds }) },
      },
      email: account.email,
      rightsChangedAt: account.rightsChangedAt,
      hasSecondFactor: account.totpConfirmedAt !== null,
    };
  }

  /**
   * For a program that shows a token: never as a curator, who would act without a second factor. Null: the account is gone.
   *
   * @param only id of the one organisation whose role counts; null: all
   */
  async asProgram(accountId: string, only: string | null): Promise<Known | null> {
    const [account, held] = [await this.accounts.find(accountId), await this.accounts.rolesOf(accountId)];
    if (!account) return null;
    const roles = only === null ? held : onlyOf(held, only);
    const organisationIds = Object.keys(roles);
    return {
      viewer: {
        kind: await this.kindBy(organisationIds),
        organisationIds,
        account: { id: account.id, roles, curates: null },
      },
      email: account.email,
      rightsChangedAt: account.rightsChangedAt,
      hasSecondFactor: account.totpConfirmedAt !== null,
    };
  }

  /** An account alone is no membership: anybody gets one who claims a profile, and keeps it when leaving a team. */
  private async kindBy(organisationIds: readonly string[]): Promise<'member' | 'visitor'> {
    return (await this.organisations.refs(organisationIds)).size > 0 ? 'member' : 'visitor';
  }
}

function onlyOf(held: OrganisationRoles, id: string): OrganisationRoles {
  const role = held[id];
  return role ? { [id]: role } : {};
}
