import type { EditableProfile } from '#organisations';
import { VISIBILITIES, visibilityOf } from '#platform';
import {
  Choices,
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Wide,
} from '../../ui/index.js';
import { type Concern, CONCERN_NAMES, inputsOf, RESTRICTABLE } from './concerns.js';
import type { FormValues } from './form-values.js';
import { Seen, type SeenRow } from './seen.part.js';

export interface EditPageProps {
  frame: Frame;
  profile: EditableProfile;
  concern: Concern;
  values: FormValues;
  errors: readonly { name: string; message: string }[];
  /** On the page of visibility: what each audience sees. */
  seen: readonly SeenRow[];
}

/** One page per concern; every field keeps what was typed. */
export function EditPage({ frame, profile, concern, values, errors, seen }: EditPageProps) {
  const t = frame.messages.editing;
  const path = `/organisationen/${profile.slug}`;
  const title = t.title(profile.fields.name);
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} lead={t.concerns[concern]} />
        <ul class="topics">
          {CONCERN_NAMES.filter((one) => one !== 'sichtbarkeit' || profile.mayRestrict).map((one) => (
            <li>
              <Link to={`${path}/bearbeiten/${one}`}>{t.concerns[one]}</Link>
            </li>
          ))}
          <li>
            <Link to={`${path}/versionen`}>{t.versions}</Link>
          </li>
        </ul>
        <ErrorSummary title={t.wrong} errors={errors} />
        <Form
          action={`${path}/bearbeiten/${concern}`}
          button={t.save}
          beside={<Link to={path}>{t.back}</Link>}
        >
          <input type="hidden" name="version" value={String(profile.version)} />
          {concern === 'sichtbarkeit' ? (
            <Levels frame={frame} profile={profile} />
          ) : (
            <Inputs frame={frame} profile={profile} concern={concern} values={values} errors={errors} />
          )}
        </Form>
        {seen.length > 0 && <Seen frame={frame} rows={seen} />}
      </Wide>
    </Page>
  );
}

function Inputs({ frame, profile, concern, values, errors }: Omit<EditPageProps, 'seen'>) {
  const t = frame.messages.editing;
  const rows = { line: undefined, lines: 4, text: concern === 'beschreibung' ? 8 : 4 };
  return (
    <>
      {inputsOf(concern)
        .filter(([name]) => !profile.hidden.includes(name))
        .map(([name, kind]) => (
          <Field
            name={name}
            label={t.fields[name] ?? name}
            hint={t.hints[name]}
            value={values[name] ?? ''}
            rows={rows[kind]}
            error={errors.find((error) => error.name === name)?.message}
          />
        ))}
    </>
  );
}

function Levels({ frame, profile }: Pick<EditPageProps, 'frame' | 'profile'>) {
  const t = frame.messages;
  const choices = VISIBILITIES.map((value) => ({ value, label: t.editing.levels[value] }));
  return (
    <>
      {RESTRICTABLE.map((path) => (
        <Choices
          name={`sicht.${path}`}
          label={t.profile.fields[path]}
          choices={choices}
          chosen={visibilityOf(path, profile.fields.visibility)}
        />
      ))}
    </>
  );
}
