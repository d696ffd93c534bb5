import { SHORTEST_PASSWORD } from '#accounts';
import { ErrorSummary, Field, Form, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

export function AskPasswordPage({ frame, email, error }: { frame: Frame; email: string; error?: string }) {
  const { password: t, signInPage, errors } = frame.messages.accounts;
  return (
    <Page frame={frame} title={t.askTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.askTitle} lead={t.askLead} />
        <ErrorSummary title={errors.title} errors={error ? [{ name: 'email', message: error }] : []} />
        <Form action="/passwort" button={signInPage.sendLink}>
          <Field
            name="email"
            label={signInPage.email}
            value={email}
            error={error}
            type="email"
            autocomplete="email"
            isRequired
          />
        </Form>
      </Wide>
    </Page>
  );
}

export function NewPasswordField({ frame, error }: { frame: Frame; error?: string }) {
  const { password: t } = frame.messages.accounts;
  return (
    <Field
      name="password"
      label={t.setTitle}
      hint={t.hint(String(SHORTEST_PASSWORD))}
      error={error}
      type="password"
      autocomplete="new-password"
      isRequired
    />
  );
}

export function SetPasswordPage({ frame, token, error }: { frame: Frame; token: string; error?: string }) {
  const { password: t, errors } = frame.messages.accounts;
  return (
    <Page frame={frame} title={t.setTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.setTitle} lead={t.setLead} />
        <ErrorSummary title={errors.title} errors={error ? [{ name: 'password', message: error }] : []} />
        <Form action={`/passwort/${token}`} button={t.set}>
          <NewPasswordField frame={frame} error={error} />
        </Form>
      </Wide>
    </Page>
  );
}

export function PasswordSetPage({ frame }: { frame: Frame }) {
  const { password: t, signIn } = frame.messages.accounts;
  return (
    <Page frame={frame} title={t.setTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.setTitle} lead={t.done} />
        <p>
          <Link to="/anmelden">{signIn}</Link>
        </p>
      </Wide>
    </Page>
  );
}
