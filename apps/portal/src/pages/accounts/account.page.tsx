import type { SessionLine } from '#accounts';
import type { OrganisationRole } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import { ErrorSummary, Form, type Frame, Link, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { NewPasswordField } from './password.page.js';

export interface AccountProps {
  frame: Frame;
  sessions: readonly SessionLine[];
  /** Id of the session that asks. */
  sid: string;
  roles: readonly { slug: string; name: string; role: OrganisationRole }[];
  /** What is wrong with the new password. */
  error?: string;
}

export function AccountPage({ frame, sessions, sid, roles, error }: AccountProps) {
  const { accounts, submissions, team } = frame.messages;
  const { own: t, password, errors, signOut } = accounts;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead(frame.session?.email ?? '')} />
        <ErrorSummary title={errors.title} errors={error ? [{ name: 'password', message: error }] : []} />
        <Form action="/abmelden" button={signOut} tone="second" label={signOut} />
        <Part id="organisationen" title={t.organisations}>
          {frame.session?.isCurator && <p>{t.curates}</p>}
          {roles.length === 0 && <p>{t.noOrganisations}</p>}
          <ul>
            {roles.map(({ slug, name, role }) => (
              <li>
                <Link to={addressOf('organisation', slug)}>{name}</Link>: {t.roles[role]} (
                <Link to={`${addressOf('organisation', slug)}/team`}>{team.link}</Link>)
              </li>
            ))}
          </ul>
          <p class="further">
            <Link to="/organisationen/neu">{submissions.link}</Link> ·{' '}
            <Link to="/antraege">{submissions.own}</Link>
          </p>
        </Part>
        <Part id="passwort" title={password.askTitle}>
          <p>{password.ownLead}</p>
          <Form action="/konto/passwort" button={password.set} tone="second" label={password.askTitle}>
            <NewPasswordField frame={frame} error={error} />
          </Form>
        </Part>
        <Part id="anmeldungen" title={t.sessions}>
          <ul>
            {sessions.map((session) => (
              <li>
                {t.sessionsSince(frame.format.date(new Date(session.since).toISOString().slice(0, 10)))}
                {session.sid === sid && ` (${t.thisSession})`}
              </li>
            ))}
          </ul>
          <Form action="/konto/ueberall-abmelden" button={t.everywhere} tone="second" label={t.everywhere} />
        </Part>
      </Wide>
    </Page>
  );
}
