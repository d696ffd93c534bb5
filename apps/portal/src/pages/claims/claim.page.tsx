import type { OrganisationView } from '#organisations';
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
  Wide,
} from '../../ui/index.js';

export interface ClaimErrors {
  /** The field that is meant; '' for none. */
  readonly name: 'mailbox' | 'note' | '';
  readonly message: string;
  /** What was typed. */
  readonly value: string;
}

export interface ClaimPageProps {
  frame: Frame;
  organisation: OrganisationView;
  /** What everybody can see to be its own. */
  domains: readonly string[];
  /** What to place on one of them; null where that way was not chosen yet. */
  line: string | null;
  errors: ClaimErrors | null;
}

/** The ways on which an organisation is taken over: its mailbox first, for whoever has one needs nobody else. */
export function ClaimPage(props: ClaimPageProps) {
  const { frame, organisation, errors } = props;
  const { claims: t, accounts } = frame.messages;
  return (
    <Page frame={frame} title={t.title(organisation.name)} indexed={false}>
      <Wide>
        <PageHeading
          kind={{
            name: t.link,
            more: [<Link to={addressOf('organisation', organisation.slug)}>{organisation.name}</Link>],
          }}
          title={t.title(organisation.name)}
          lead={t.lead}
        />
        <ErrorSummary title={accounts.errors.title} errors={errors ? [errors] : []} />
        {organisation.claimed && (
          <Notice>
            <p>{t.taken}</p>
          </Notice>
        )}
        {!organisation.claimed && (
          <Ways {...props} path={`${addressOf('organisation', organisation.slug)}/uebernehmen`} />
        )}
      </Wide>
    </Page>
  );
}

function Ways({ frame, domains, line, errors, path }: ClaimPageProps & { path: string }) {
  const t = frame.messages.claims;
  const named = domains.join(', ');
  const of = (name: ClaimErrors['name']) => (errors?.name === name ? errors : null);
  const wanted = encodeURIComponent(path);
  // Who is signed in and has no mailbox that proves something sends it to the curators at once: there is no link.
  const isDirect = named === '' && frame.session !== null;
  const without = isDirect ? t.mailbox.hintDirect : t.mailbox.hintWithout;
  return (
    <>
      <Part id="postfach" title={t.mailbox.title}>
        <Form action={path} button={isDirect ? t.mailbox.ask : t.mailbox.send} label={t.mailbox.title}>
          <Field
            name="mailbox"
            label={t.mailbox.label}
            hint={named === '' ? without : t.mailbox.hint(named)}
            value={of('mailbox')?.value}
            error={of('mailbox')?.message}
            type="email"
            autocomplete="email"
            isRequired
          />
        </Form>
      </Part>
      {frame.session ? (
        <>
          {named !== '' && (
            <Part id="domain" title={t.domain.title}>
              <p>{t.domain.lead(named)}</p>
              {line === null ? (
                <Form
                  action={`${path}/domain`}
                  button={t.domain.start}
                  tone="second"
                  label={t.domain.title}
                />
              ) : (
                <>
                  <p>{t.domain.line}:</p>
                  <p>
                    <code>{line}</code>
                  </p>
                  <Form action={`${path}/pruefen`} button={t.domain.check} label={t.domain.check} />
                </>
              )}
            </Part>
          )}
          <Part id="kuratierung" title={t.curator.title}>
            <Form
              action={`${path}/kuratierung`}
              button={t.curator.send}
              tone="second"
              label={t.curator.title}
            >
              <Field
                name="note"
                label={t.curator.note}
                hint={t.curator.lead}
                value={of('note')?.value}
                error={of('note')?.message}
                rows={4}
                isRequired
              />
            </Form>
          </Part>
        </>
      ) : (
        <p>
          {t.signInFirst} <Link to={`/anmelden?weiter=${wanted}`}>{t.signIn}</Link>
        </p>
      )}
    </>
  );
}

/** What was done, and what follows. */
export function ClaimDonePage({
  frame,
  organisation,
  done,
}: {
  frame: Frame;
  organisation: OrganisationView | null;
  done: { readonly title: string; readonly text: string };
}) {
  return (
    <Page frame={frame} title={done.title} indexed={false}>
      <Wide>
        <PageHeading title={done.title} lead={done.text} />
        {organisation && (
          <p>
            <Link to={addressOf('organisation', organisation.slug)}>{organisation.name}</Link>
          </p>
        )}
      </Wide>
    </Page>
  );
}

/** What the link in a letter opens: only its button proves. */
export function ClaimConfirmPage(props: { frame: Frame; token: string; name: string; mailbox: string }) {
  const { frame, token, name, mailbox } = props;
  const t = frame.messages.claims.confirm;
  return (
    <Page frame={frame} title={t.title(name)} indexed={false}>
      <Wide>
        <PageHeading title={t.title(name)} lead={t.lead(mailbox)} />
        <Form action={`/uebernahme/${token}`} button={t.button} />
      </Wide>
    </Page>
  );
}
