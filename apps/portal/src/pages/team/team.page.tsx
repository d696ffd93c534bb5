import type { Invitation, RoleHolder } from '#accounts';
import type { OrganisationView } from '#organisations';
import { ORGANISATION_ROLES } from '#platform';
import {
  Choices,
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Part,
  Wide,
} from '../../ui/index.js';
import { addressOf } from '../../addresses/address-of.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import { RoleMailbox } from './role-mailbox.part.js';
import { TeamPerson } from './team-person.js';

export interface TeamErrors {
  readonly message: string;
  /** What was typed where the invitation went wrong. */
  readonly email?: string;
  /** What was typed as the organisation's own mailbox. */
  readonly mailbox?: string;
}

export interface TeamProps {
  frame: Frame;
  organisation: OrganisationView;
  people: readonly RoleHolder[];
  invitations: readonly Invitation[];
  /** The organisation's own mailbox, '' for none; null for whoever does not decide who works here. */
  mailbox: string | null;
  /** Id of the account that looks. */
  own: string;
  /** Whether whoever looks may change what the organisation shows. */
  isEditor: boolean;
  errors: TeamErrors | null;
}

export function TeamPage(props: TeamProps) {
  const { frame, organisation, people, invitations, mailbox, own, isEditor, errors } = props;
  const isManaged = mailbox !== null;
  const { team: t, accounts, editing, oidc } = frame.messages;
  const path = `/organisationen/${organisation.slug}/team`;
  const isEmail = errors?.email !== undefined;
  const wrongField = isEmail ? 'email' : errors?.mailbox !== undefined ? 'mailbox' : '';
  const listed = errors ? [{ name: wrongField, message: errors.message }] : [];
  return (
    <Page frame={frame} title={t.title(organisation.name)} indexed={false}>
      <Wide>
        <PageHeading title={t.title(organisation.name)} lead={t.lead} />
        {isEditor ? (
          <OrganisationWays slug={organisation.slug} />
        ) : (
          <p>
            <Link to={addressOf('organisation', organisation.slug)}>{editing.back}</Link>
          </p>
        )}
        <ErrorSummary title={accounts.errors.title} errors={listed} />
        <Part id="personen" title={t.people}>
          {people.length === 0 && <p>{t.nobody}</p>}
          <ul class="team">
            {people.map((person) => (
              <TeamPerson
                path={path}
                person={person}
                isManaged={isManaged}
                isOneself={person.accountId === own}
              />
            ))}
          </ul>
          {!organisation.claimed && (
            <p class="further">
              {t.nobodyResponsible}{' '}
              <Link to={`${addressOf('organisation', organisation.slug)}/uebernehmen`}>{t.takeOver}</Link>
            </p>
          )}
        </Part>
        {isManaged && (
          <Part id="einladen" title={t.invite}>
            <Form action={`${path}/einladen`} button={t.sendInvitation} label={t.invite}>
              <Field
                name="email"
                label={t.email}
                hint={t.inviteHint}
                value={errors?.email}
                error={isEmail ? errors.message : undefined}
                type="email"
                autocomplete="off"
                isRequired
              />
              <Choices
                name="role"
                label={t.role}
                chosen="editor"
                choices={ORGANISATION_ROLES.map((role) => ({
                  value: role,
                  label: `${t.roles[role]}: ${t.rolesMean[role]}`,
                }))}
              />
            </Form>
          </Part>
        )}
        {isManaged && <RoleMailbox path={path} held={mailbox} errors={errors} />}
        {isManaged && (
          <p>
            <Link to={`/organisationen/${organisation.slug}/anmeldung`}>{oidc.provider.link}</Link>
          </p>
        )}
        {invitations.length > 0 && (
          <Part id="einladungen" title={t.open}>
            <ul class="team">
              {invitations.map(({ id, email, role, expiresAt }) => (
                <li>
                  {email}: {t.roles[role]}, {t.until(frame.format.date(expiresAt.toISOString()))}
                  <Form
                    action={`${path}/einladungen/${id}/zurueckziehen`}
                    button={t.withdraw}
                    tone="second"
                    label={t.withdrawOf(email)}
                  />
                </li>
              ))}
            </ul>
          </Part>
        )}
      </Wide>
    </Page>
  );
}
