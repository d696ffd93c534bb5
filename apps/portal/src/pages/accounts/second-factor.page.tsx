import type { SecondFactorSetUp } from '#accounts';
import {
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
import { QrCode } from './qr-code.js';

function CodeField({ label, error }: { label: string; error?: string }) {
  return (
    <Field
      name="code"
      label={label}
      error={error}
      inputMode="numeric"
      autocomplete="one-time-code"
      maxLength={12}
      isRequired
    />
  );
}

export function CodePage(props: { frame: Frame; error?: string; isRecovery?: boolean }) {
  const { frame, error, isRecovery = false } = props;
  const { code: t, errors } = frame.messages.accounts;
  const name = isRecovery ? 'recovery' : 'code';
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary title={errors.title} errors={error ? [{ name, message: error }] : []} />
        <Form action="/anmelden/code" button={t.confirm} label={t.title}>
          <CodeField label={t.label} error={isRecovery ? undefined : error} />
        </Form>
        <Part id="notfallcode" title={t.recoveryTitle}>
          <p>{t.recoveryLead}</p>
          <Form action="/anmelden/code" button={t.confirm} tone="second" label={t.recoveryTitle}>
            <Field
              name="recovery"
              label={t.recoveryLabel}
              error={isRecovery ? error : undefined}
              autocomplete="off"
              maxLength={40}
              isRequired
            />
          </Form>
        </Part>
        <p class="kind after-form">
          {t.lost} <Link to="/impressum">{t.whom}</Link>.
        </p>
      </Wide>
    </Page>
  );
}

/** The key in groups of four, as people read it to their phone. */
const grouped = (secret: string) => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

export function SetUpPage(props: { frame: Frame; setUp: SecondFactorSetUp; error?: string }) {
  const { frame, setUp, error } = props;
  const { code, setUp: t, errors } = frame.messages.accounts;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary title={errors.title} errors={error ? [{ name: 'code', message: error }] : []} />
        <Part id="schritte" title={t.steps}>
          <div class="prose">
            <ol>
              <li>{t.step1}</li>
              <li>
                {t.scan}
                <br />
                <QrCode text={setUp.address} label={t.qrCode} />
                <br />
                {t.step2} <code>{grouped(setUp.secret)}</code>
                <br />
                <a href={setUp.address}>{t.open}</a>
              </li>
              <li>{t.step3}</li>
            </ol>
          </div>
        </Part>
        <Form action="/anmelden/zweiter-faktor" button={code.confirm}>
          <CodeField label={code.label} error={error} />
        </Form>
      </Wide>
    </Page>
  );
}
