import type { EditableProfile, LinkFault } from '#organisations';
import { ApprovalNotice } from './approval-notice.part.js';
import { ErrorSummary, Form, type Frame, Link, Notice, Page, PageHeading, Wide } from '../../ui/index.js';
import type { Concern } from './concerns.js';
import type { Unclear } from './form-changes.js';
import { fieldName } from './field-name.js';
import type { FormError } from './form-errors.js';
import type { FormValues } from './form-values.js';
import { autosaveOf, DraftButton, DraftNotice } from './draft.part.js';
import { Inputs } from './inputs.part.js';
import { Levels } from './levels.part.js';
import { Missing } from './missing.part.js';
import { PreviewLinks, Seen, type SeenRow } from './seen.part.js';
import { SuggestedTopics, type TopicChoice } from './suggested-topics.part.js';
import { OrganisationWays } from '../parts/organisation-ways.js';

export interface EditPageProps {
  frame: Frame;
  profile: EditableProfile;
  concern: Concern;
  values: FormValues;
  /** The version that was looked at when this was typed. */
  version: number;
  errors?: readonly FormError[];
  unclear?: readonly Unclear[];
  /** On the page of visibility: what each audience sees. */
  seen?: readonly SeenRow[];
  /** Topics that the text seems to be about, once somebody asked for them. */
  topics?: readonly TopicChoice[] | null;
  /** On the page of links: those that did not answer lately. */
  faulty?: readonly { readonly url: string; readonly fault: LinkFault }[];
  /** When what stands in the fields was kept as a draft. */
  draftedAt?: string | null;
}

/** One page per concern; every field keeps what was typed. */
export function EditPage(props: EditPageProps) {
  const {
    frame,
    profile,
    concern,
    values,
    version,
    errors = [],
    unclear = [],
    seen = [],
    topics = null,
  } = props;
  const t = frame.messages.editing;
  const path = `/organisationen/${profile.slug}`;
  const action = `${path}/bearbeiten/${concern}`;
  const title = t.title(profile.fields.name);
  return (
    <Page frame={frame} title={title} indexed={false} islands={['edit']}>
      <Wide>
        <PageHeading title={title} lead={t.concerns[concern]} />
        <OrganisationWays slug={profile.slug} mayRestrict={profile.mayRestrict} />
        <Missing frame={frame} profile={profile} />
        <ApprovalNotice
          frame={frame}
          slug={profile.slug}
          isPending={profile.isPending}
          isNeeded={profile.needsApproval}
        />
        {concern === 'sichtbarkeit' && <PreviewLinks frame={frame} slug={profile.slug} />}
        <FaultyLinks frame={frame} faulty={props.faulty} />
        <ErrorSummary title={t.wrong} errors={errors} labelOf={(name) => fieldName(name, frame)} />
        {props.draftedAt && <DraftNotice frame={frame} action={action} draftedAt={props.draftedAt} />}
        <Form
          action={action}
          button={t.save}
          autosave={autosaveOf(profile.slug, concern, frame)}
          beside={
            <>
              <DraftButton frame={frame} />
              <Link to={path}>{t.back}</Link>
            </>
          }
        >
          <input type="hidden" name="version" value={String(version)} />
          {concern === 'sichtbarkeit' ? (
            <Levels frame={frame} values={values} />
          ) : (
            <Inputs {...{ frame, profile, concern, values, errors, unclear }} />
          )}
          {concern === 'beschreibung' && <SuggestedTopics frame={frame} topics={topics} />}
        </Form>
        {seen.length > 0 && <Seen frame={frame} rows={seen} />}
      </Wide>
    </Page>
  );
}

/** A warning and nothing else: a server may be away for a night. */
function FaultyLinks({ frame, faulty = [] }: Pick<EditPageProps, 'frame' | 'faulty'>) {
  const t = frame.messages.editing.faultyLinks;
  if (faulty.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{t.lead}</p>
      <ul>
        {faulty.map(({ url, fault }) => (
          <li>
            {url}: {t.faults[fault]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
