import type { EditableProfile, LogoFacts } from '#organisations';
import {
  ErrorSummary,
  Field,
  FileField,
  Form,
  type Frame,
  Link,
  Notice,
  Page,
  PageHeading,
  Part,
  Wide,
} from '../../ui/index.js';
import { LogoPicture } from '../organisations/parts/logo.part.js';
import type { FormError } from './form-errors.js';
import { OrganisationWays } from '../parts/organisation-ways.js';

export interface LogoPageProps {
  frame: Frame;
  profile: EditableProfile;
  logo: LogoFacts | null;
  alt: string;
  errors: readonly FormError[];
}

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];

/** The logo: as it is, another one, or none. */
export function LogoPage({ frame, profile, logo, alt, errors }: LogoPageProps) {
  const { editing } = frame.messages;
  const t = editing.logo;
  const path = `/organisationen/${profile.slug}`;
  const { name } = profile.fields;
  const errorOf = (field: string) => errors.find((error) => error.name === field)?.message;
  return (
    <Page frame={frame} title={editing.title(name)} indexed={false}>
      <Wide>
        <PageHeading title={editing.title(name)} lead={t.link} />
        <OrganisationWays slug={profile.slug} mayRestrict={profile.mayRestrict} />
        <ErrorSummary
          title={editing.wrong}
          errors={errors}
          labelOf={(field) => (field === 'alt' ? t.alt : t.file)}
        />
        {logo && (
          <Part id="logo-jetzt" title={t.now}>
            <LogoPicture slug={profile.slug} name={name} logo={logo} />
            {!profile.needsApproval && (
              <Form
                action={`${path}/bearbeiten/logo/entfernen`}
                button={t.remove}
                tone="second"
                label={t.remove}
              />
            )}
          </Part>
        )}
        {profile.needsApproval ? (
          <Notice>
            <p>
              {t.needsApproval} <Link to={path}>{editing.back}</Link>
            </p>
          </Notice>
        ) : (
          <Form
            action={`${path}/bearbeiten/logo`}
            button={editing.save}
            hasFile
            beside={<Link to={path}>{editing.back}</Link>}
          >
            <FileField name="logo" label={t.file} hint={t.fileHint} types={TYPES} error={errorOf('logo')} />
            <Field name="alt" label={t.alt} hint={t.altHint} value={alt} error={errorOf('alt')} />
          </Form>
        )}
      </Wide>
    </Page>
  );
}
