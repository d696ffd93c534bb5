import { OIDC_ROLES } from '#accounts';
import type { OrganisationView } from '#organisations';
import {
  Choices,
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Page,
  PageHeading,
  Part,
  Wide,
} from '../../ui/index.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import type { ProviderErrors, ProviderValues } from './provider-fields.js';

export interface ProviderProps {
  frame: Frame;
  organisation: Pick<OrganisationView, 'slug' | 'name'>;
  isConnected: boolean;
  values: ProviderValues;
  errors: ProviderErrors;
  /** What the provider has to know. */
  returnAddress: string;
}

export function ProviderPage(props: ProviderProps) {
  const { frame, organisation, isConnected, values, errors, returnAddress } = props;
  const { oidc: t, accounts, team } = frame.messages;
  const path = `/organisationen/${organisation.slug}/anmeldung`;
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const field = (name: Exclude<keyof ProviderValues, 'secret' | 'role'>, isRequired = true) => (
    <Field
      name={name}
      label={t.fields[name]}
      hint={t.hints[name]}
      value={values[name]}
      error={errorOf(name)}
      autocomplete="off"
      isRequired={isRequired}
    />
  );
  return (
    <Page frame={frame} title={t.provider.title(organisation.name)} indexed={false}>
      <Wide>
        <PageHeading title={t.provider.title(organisation.name)} lead={t.provider.lead} />
        <OrganisationWays slug={organisation.slug} />
        <ErrorSummary title={accounts.errors.title} errors={errors} />
        <p>{isConnected ? t.provider.connected : t.provider.notConnected}</p>
        <Part id="anbieter" title={t.provider.form}>
          <p>
            {t.provider.returnAddress} <code>{returnAddress}</code>
          </p>
          <Form action={path} button={t.provider.save} label={t.provider.form}>
            {field('issuer')}
            {field('clientId')}
            <Field
              name="secret"
              label={t.fields.secret}
              hint={isConnected ? t.hints.secretKept : t.hints.secret}
              error={errorOf('secret')}
              type="password"
              autocomplete="off"
              isRequired={!isConnected}
            />
            {field('mailDomain')}
            {field('claim', false)}
            {field('claimValue', false)}
            <Choices
              name="role"
              label={t.fields.role}
              hint={t.hints.role}
              chosen={values.role}
              choices={OIDC_ROLES.map((role) => ({ value: role, label: team.roles[role] }))}
            />
          </Form>
        </Part>
        {isConnected && (
          <Part id="entfernen" title={t.provider.remove}>
            <p>{t.provider.removeMeans}</p>
            <Form
              action={`${path}/entfernen`}
              button={t.provider.remove}
              tone="second"
              label={t.provider.remove}
            />
          </Part>
        )}
      </Wide>
    </Page>
  );
}
