import type { OwnOrganisation } from '#organisations';
import { ErrorSummary, Form, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';
import { ApprovalNotice } from '../editing/approval-notice.part.js';
import { autosaveOf, DraftButton, DraftNotice } from '../editing/draft.part.js';
import type { FormError } from '../editing/form-errors.js';
import { Seen, type SeenRow } from '../editing/seen.part.js';
import type { TopicChoice } from '../editing/suggested-topics.part.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import type { HeldEntry } from './desks/entry-desk.js';
import type { EntryInput } from './entry-input.js';
import { EntryInputs } from './entry-inputs.part.js';
import { draftOf, entriesPath, type EntryKind, isPending, versionsPath } from './entry-kind.js';
import type { EntryValues } from './entry-values.js';

export interface EntryPageProps {
  frame: Frame;
  organisation: OwnOrganisation;
  kind: EntryKind;
  /** null: a new one. */
  held: HeldEntry | null;
  inputs: readonly EntryInput[];
  values: EntryValues;
  /** The version that was looked at when this was typed. */
  version: number;
  errors?: readonly FormError[];
  /** Topics that the text seems to be about, once somebody asked for them. */
  topics?: readonly TopicChoice[] | null;
  seen?: readonly SeenRow[];
  /** Whether what is saved here has to be approved first. */
  needsApproval?: boolean;
  /** When what stands in the fields was kept as a draft. */
  draftedAt?: string | null;
}

/** The form of one entry; every field keeps what was typed. */
export function EntryPage(props: EntryPageProps) {
  const {
    frame,
    organisation,
    kind,
    held,
    inputs,
    values,
    version,
    errors = [],
    topics = null,
    needsApproval = false,
  } = props;
  const { entries: t, editing } = frame.messages;
  const { slug } = organisation;
  const title = held ? t.editNamed(held.title) : t.add[kind];
  const list = entriesPath(slug, kind);
  const action = held ? `${list}/${held.id}` : `/organisationen/${slug}/neu/${kind}`;
  const { concern } = draftOf({ organisation, desk: { kind }, held });
  return (
    <Page frame={frame} title={title} indexed={false} islands={['edit']}>
      <Wide>
        <PageHeading title={title} kind={{ name: t.kinds[kind], more: [organisation.name] }} />
        <OrganisationWays slug={slug} />
        {held && held.version > 0 && (
          <p>
            <Link to={versionsPath(slug, kind, held.id)}>{t.versions}</Link>
          </p>
        )}
        <ErrorSummary
          title={editing.wrong}
          errors={errors}
          labelOf={(name) => inputs.find((input) => input.name === name)?.label}
        />
        <ApprovalNotice
          frame={frame}
          slug={slug}
          isPending={isPending(held)}
          isNeeded={needsApproval}
          isNew={version === 0}
        />
        {props.draftedAt && <DraftNotice frame={frame} action={action} draftedAt={props.draftedAt} />}
        <Form
          action={action}
          button={editing.save}
          autosave={autosaveOf(slug, concern, frame)}
          beside={
            <>
              <DraftButton frame={frame} />
              <Link to={list}>{t.back}</Link>
            </>
          }
        >
          {/* Enter in a field means the first button: it saves, and does not ask for topics. */}
          <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true">
            {editing.save}
          </button>
          <input type="hidden" name="version" value={String(version)} />
          <EntryInputs frame={frame} inputs={inputs} values={values} errors={errors} topics={topics} />
        </Form>
        {(props.seen ?? []).length > 0 && <Seen frame={frame} rows={props.seen!} />}
      </Wide>
    </Page>
  );
}
