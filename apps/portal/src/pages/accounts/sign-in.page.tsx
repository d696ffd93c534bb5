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
  Wide,
} from '../../ui/index.js';

export interface SignInProps {
  frame: Frame;
  email: string;
  /** Path to go to afterwards, or ''. */
  wanted: string;
  /** Whoever signed in half-way finds back to the step that is missing; null: nobody did. */
  missing?: 'code' | 'set-up' | null;
  /** By field: `email`, `password`; '' for all of it. */
  errors: readonly { name: string; message: string }[];
}

const LONGEST_EMAIL = 254;
const LONGEST_PASSWORD = 200;

export function SignInPage({ frame, email, wanted, missing = null, errors }: SignInProps) {
  const { accounts, oidc, submissions } = frame.messages;
  const t = accounts.signInPage;
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const Wanted = () => (wanted === '' ? null : <input type="hidden" name="weiter" value={wanted} />);
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary title={frame.messages.accounts.errors.title} errors={errors} />
        {missing && (
          <Notice>
            <p>{t.missing[missing].text}</p>
            <p>
              <Link to={missing === 'code' ? '/anmelden/code' : '/anmelden/zweiter-faktor'}>
                {t.missing[missing].link}
              </Link>
            </p>
          </Notice>
        )}
        <Part id="link" title={t.byLink}>
          <Form action="/anmelden/link" button={t.sendLink} label={t.byLink}>
            <Wanted />
            <Field
              name="email"
              label={t.email}
              hint={t.byLinkHint}
              value={email}
              error={errorOf('email')}
              type="email"
              autocomplete="email"
              maxLength={LONGEST_EMAIL}
              isRequired
            />
          </Form>
        </Part>
        <Part id="passwort" title={t.byPassword}>
          <Form
            action="/anmelden/passwort"
            button={t.withPassword}
            tone="second"
            label={t.byPassword}
            beside={<Link to="/passwort">{t.forgotten}</Link>}
          >
            <Wanted />
            <Field
              name="address"
              label={t.email}
              value={email}
              error={errorOf('address')}
              type="email"
              autocomplete="username"
              maxLength={LONGEST_EMAIL}
              isRequired
            />
            <Field
              name="password"
              label={t.password}
              error={errorOf('password')}
              type="password"
              autocomplete="current-password"
              maxLength={LONGEST_PASSWORD}
              isRequired
            />
          </Form>
        </Part>
        <Part id="organisation" title={oidc.title}>
          <p>
            <Link
              to={wanted === '' ? '/anmelden/oidc' : `/anmelden/oidc?weiter=${encodeURIComponent(wanted)}`}
            >
              {oidc.choose}
            </Link>
          </p>
        </Part>
        <Part id="neu" title={t.newHere}>
          <p>
            <Link to="/eintragen">{submissions.missing}</Link>
          </p>
          <p>{t.claimInstead}</p>
        </Part>
      </Wide>
    </Page>
  );
}
