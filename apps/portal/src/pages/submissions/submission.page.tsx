import { type Likeness, ORGANISATION_KINDS } from '#organisations';
import type { Place } from '#places';
import { addressOf } from '../../addresses/address-of.js';
import {
  Choices,
  ErrorSummary,
  Facts,
  Field,
  Form,
  type Frame,
  Link,
  Notice,
  Page,
  PageHeading,
  Part,
  Select,
  useFrame,
  Wide,
} from '../../ui/index.js';
import type { PlaceChoice } from '../editing/field-names.js';
import type { FormFault } from './read-submission.js';
import { Taken, type TakenLine } from './taken.part.js';
import { SUBMISSION_PATH } from './submission-path.js';
import { CHOSEN_PLACE, type SubmissionValues } from './submission-values.js';

/** One that it may be the same as. */
export interface LikelyLine {
  readonly slug: string;
  readonly name: string;
  readonly likenesses: readonly Likeness[];
}

export interface SubmissionPageProps {
  frame: Frame;
  values: SubmissionValues;
  place: Place | null;
  choices: readonly PlaceChoice[];
  errors: readonly FormFault[];
  likely: readonly LikelyLine[];
  /** What is to be looked at before it is sent; null: nothing. */
  notice: string | null;
  /** Who stands for the municipality already. */
  taken: TakenLine | null;
}

/** A new organisation: few fields, as its page is filled in later. */
export function SubmissionPage(props: SubmissionPageProps) {
  const { frame, values, place, choices, errors, likely, notice, taken } = props;
  const { submissions: t, editing, terms } = frame.messages;
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const labels: Readonly<Record<string, string>> = {
    ...editing.fields,
    kind: t.kind,
    place: t.place,
    note: t.note,
  };
  const labelOf = (name: string) => labels[name];
  const kinds = ORGANISATION_KINDS.map((kind) => ({ value: kind, label: terms.organisationKinds[kind] }));
  return (
    <Page frame={frame} title={t.title} indexed={false} islands={['submission']}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary title={t.wrong} errors={errors} labelOf={labelOf} />
        {notice !== null && (
          <Notice>
            <p>{notice}</p>
          </Notice>
        )}
        {taken && <Taken taken={taken} />}
        <Form action={SUBMISSION_PATH} button={t.send}>
          <Select name="kind" label={t.kind} choices={kinds} chosen={values.kind} error={errorOf('kind')} />
          <PlaceField value={values.place} error={errorOf('place')} />
          {choices.length > 0 && (
            <Choices
              name={CHOSEN_PLACE}
              label={t.whichPlace}
              choices={choices.map(({ text }) => ({ value: text, label: text }))}
              chosen=""
            />
          )}
          <div data-register>{place && <FromRegister place={place} />}</div>
          <Field
            name="name"
            label={editing.fields['name']!}
            value={values.name}
            error={errorOf('name')}
            isRequired
          />
          <Field
            name="website"
            label={editing.fields['website']!}
            value={values.website}
            error={errorOf('website')}
            type="url"
            inputMode="url"
          />
          <Field
            name="summary"
            label={editing.fields['summary']!}
            hint={editing.hints['summary']}
            value={values.summary}
            error={errorOf('summary')}
            rows={4}
          />
          <Field
            name="note"
            label={t.note}
            hint={t.noteHint}
            value={values.note}
            error={errorOf('note')}
            rows={3}
          />
          <LikelyPart likely={likely} despiteLikely={values.despiteLikely} />
        </Form>
      </Wide>
    </Page>
  );
}

/** With scripts a list of places opens below it; what is chosen there stands in the hidden field. */
function PlaceField({ value, error }: { value: string; error: string | undefined }) {
  const { submissions: t, ui } = useFrame().messages;
  const texts = {
    list: ui.near.suggestions,
    none: ui.near.noSuggestion,
    one: ui.near.oneSuggestion,
    many: ui.near.manySuggestions('#'),
  };
  return (
    <div class="field" data-places="/api/v1/places" data-texts={JSON.stringify(texts)}>
      <Field name="place" label={t.place} hint={t.placeHint} value={value} error={error} autocomplete="off" />
      <input type="hidden" name="near" value="" />
    </div>
  );
}

/** What follows from the place, and need not be typed. */
function FromRegister({ place }: { place: Place }) {
  const { messages, format } = useFrame();
  const t = messages.submissions;
  const { ags, state, population, lat, lon } = place;
  return (
    <Part id="verzeichnis" title={t.fromRegister}>
      <Facts
        beside
        facts={[
          { term: t.key, value: ags },
          { term: t.state, value: state.name },
          ...(population === null ? [] : [{ term: t.population, value: format.number(population) }]),
          ...(lat === null || lon === null ? [] : [{ term: t.position, value: `${lat}, ${lon}` }]),
        ]}
      />
    </Part>
  );
}

/** Who it may be the same as; filled in while one types, where there are scripts. */
function LikelyPart({ likely, despiteLikely }: { likely: readonly LikelyLine[]; despiteLikely: boolean }) {
  const { submissions: t } = useFrame().messages;
  return (
    <fieldset
      class="field"
      id="feld-trotzdem"
      hidden={likely.length === 0}
      data-likely="/api/v1/submissions/likely"
      data-texts={JSON.stringify(t.likenesses)}
    >
      <legend>{t.likelyTitle}</legend>
      <p class="kind">{t.likelyLead}</p>
      <ul>
        {likely.map(({ slug, name, likenesses }) => (
          <li>
            <Link to={addressOf('organisation', slug)}>{name}</Link>
            {`: ${likenesses.map((likeness) => t.likenesses[likeness]).join(', ')}`}
          </li>
        ))}
      </ul>
      <label class="choice">
        <input type="checkbox" name="trotzdem" value="ja" checked={despiteLikely} /> {t.despiteLikely}
      </label>
    </fieldset>
  );
}
