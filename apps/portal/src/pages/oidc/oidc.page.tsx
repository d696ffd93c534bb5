import { ErrorSummary, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';
import type { OidcChoice } from './oidc-choices.js';

export interface OidcProps {
  frame: Frame;
  choices: readonly OidcChoice[];
  /** Path to go to afterwards, or ''. */
  wanted: string;
  /** Why somebody could not be signed in. */
  problem?: string;
}

/** By whose provider somebody signs in. */
export function OidcPage({ frame, choices, wanted, problem }: OidcProps) {
  const t = frame.messages.oidc;
  const then = wanted === '' ? '' : `&weiter=${encodeURIComponent(wanted)}`;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={choices.length === 0 ? t.none : t.lead} />
        <ErrorSummary title={t.problem} errors={problem ? [{ name: '', message: problem }] : []} />
        {choices.length > 0 && (
          <ul class="rows">
            {choices.map(({ slug, name }) => (
              <li>
                <Link to={`/anmelden/oidc?organisation=${encodeURIComponent(slug)}${then}`}>{name}</Link>
              </li>
            ))}
          </ul>
        )}
        <p class="after-form">
          <Link to="/anmelden">{t.otherwise}</Link>
        </p>
      </Wide>
    </Page>
  );
}

/** Somebody came from their provider for the first time: the mailbox has to say so too. */
export function OidcSentPage({ frame }: { frame: Frame }) {
  const t = frame.messages.oidc;
  return (
    <Page frame={frame} title={t.sentTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.sentTitle} lead={t.sent} />
      </Wide>
    </Page>
  );
}

/** @param url where somebody signs out of the provider too */
export function SignedOutPage({ frame, url }: { frame: Frame; url: string }) {
  const t = frame.messages.oidc.signedOut;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <p>
          <a class="button" href={url} rel="noreferrer">
            {t.there}
          </a>
        </p>
        <p class="after-form">
          <Link to="/">{t.home}</Link>
        </p>
      </Wide>
    </Page>
  );
}
