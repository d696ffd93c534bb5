import { isUnreachable, type ProofAsked, type SessionLine } from '#accounts';
import type { OrganisationRole } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import {
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Link,
  Notice,
  Page,
  PageHeading,
  Part,
  Row,
  Rows,
  Wide,
} from '../../ui/index.js';
import { OwnFactor } from './own-factor.js';
import { NewPasswordField } from './password.page.js';
import { ProveFirst } from './prove-first.js';

export interface AccountProps {
  frame: Frame;
  sessions: readonly SessionLine[];
  /** Id of the session that asks. */
  sid: string;
  /** What they curate, as a sentence; null: nothing. */
  curates: string | null;
  roles: readonly { slug: string; name: string; role: OrganisationRole }[];
  /** Whether the provider of an organisation signed them in: then its role counts and no other. */
  isThroughProvider: boolean;
  /** What is asked for before something changes that signs in. */
  proofAsked: ProofAsked;
  /** Recovery codes that can still be used; null: no code is asked for when they sign in. */
  codesLeft: number | null;
  typed: AccountTyped;
}

/** What somebody typed, and what is wrong with it. */
export interface AccountTyped {
  /** The address that they want to have. */
  readonly email?: string;
  readonly errors: readonly { name: string; message: string }[];
}

export function AccountPage(props: AccountProps) {
  const { frame, sessions, sid, roles, proofAsked, typed } = props;
  const isPasswordAsked = proofAsked === 'password';
  const { accessTokens, accounts, curation, submissions } = frame.messages;
  const { own: t, address, password, errors, signOut } = accounts;
  const errorOf = (name: string) => typed.errors.find((error) => error.name === name)?.message;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead(frame.session?.email ?? '')} />
        <ErrorSummary title={errors.title} errors={typed.errors} />
        {props.curates && isUnreachable(frame.session?.email ?? '') && (
          <Notice tone="warning">
            <p>{t.unreachable}</p>
            <p>
              <a href="#adresse">{address.ask}</a>
            </p>
          </Notice>
        )}
        <Form action="/abmelden" button={signOut} tone="second" label={signOut} />
        <Part id="organisationen" title={t.organisations}>
          {props.curates && (
            <p>
              {props.curates} <Link to="/kuratierung">{curation.title}</Link>
            </p>
          )}
          {props.isThroughProvider && (
            <p>
              {t.throughProvider} <Link to="/anmelden">{accounts.signIn}</Link>
            </p>
          )}
          {roles.length === 0 && !props.curates && <p>{t.noOrganisations}</p>}
          {roles.length > 0 && (
            <Rows>
              {roles.map((held) => (
                <OwnOrganisation frame={frame} {...held} />
              ))}
            </Rows>
          )}
          <p class="further">
            <Link to="/organisationen/neu">{submissions.link}</Link> ·{' '}
            <Link to="/antraege">{submissions.own}</Link>
          </p>
        </Part>
        <Part id="passwort" title={password.askTitle}>
          <p>{password.ownLead}</p>
          <ProveFirst {...props}>
            <Form action="/konto/passwort" button={password.set} tone="second" label={password.askTitle}>
              {isPasswordAsked && (
                <Field
                  name="current"
                  label={password.current}
                  error={errorOf('current')}
                  type="password"
                  autocomplete="current-password"
                  isRequired
                />
              )}
              <NewPasswordField frame={frame} error={errorOf('password')} />
            </Form>
          </ProveFirst>
        </Part>
        <Part id="adresse" title={address.ask}>
          <ProveFirst frame={frame} proofAsked={proofAsked === 'nothing' ? 'nothing' : 'link'}>
            <Form action="/konto/adresse" button={address.send} tone="second" label={address.ask}>
              <Field
                name="email"
                label={address.email}
                hint={address.hint}
                value={typed.email}
                error={errorOf('email')}
                type="email"
                autocomplete="email"
                isRequired
              />
            </Form>
          </ProveFirst>
          <p class="further">{address.lost}</p>
        </Part>
        <OwnFactor {...props} />
        <Part id="anmeldungen" title={t.sessions}>
          <ul>
            {sessions.map((session) => (
              <li>
                {t.sessionsSince(
                  frame.format.date(isoOf(session.since)),
                  frame.format.time(isoOf(session.since)),
                )}
                {session.sid === sid && ` (${t.thisSession})`}
              </li>
            ))}
          </ul>
          <Form action="/konto/ueberall-abmelden" button={t.everywhere} tone="second" label={t.everywhere} />
        </Part>
        <Part id="programme" title={accessTokens.title}>
          <p>
            {accessTokens.lead} <Link to="/konto/programme">{accessTokens.link}</Link>
          </p>
        </Part>
      </Wide>
    </Page>
  );
}

const isoOf = (ms: number) => new Date(ms).toISOString();

/** With what a member of its team comes for. */
function OwnOrganisation({ frame, slug, name, role }: { frame: Frame } & AccountProps['roles'][number]) {
  const { accounts, editing, memberships, team } = frame.messages;
  const path = addressOf('organisation', slug);
  const ways = [
    ...(role === 'member'
      ? []
      : [
          { url: `${path}/bearbeiten`, title: editing.link },
          { url: `${path}/mitgliedschaften`, title: memberships.link },
        ]),
    { url: `${path}/team`, title: team.link },
  ];
  return (
    <Row
      item={{ url: path, title: name }}
      end={accounts.own.roles[role]}
      note={ways.map(({ url, title }, index) => (
        <>
          {index > 0 && ' · '}
          <Link to={url} label={`${title}: ${name}`}>
            {title}
          </Link>
        </>
      ))}
    />
  );
}
