import type { EditableProfile } from '#organisations';
import { Form, type Frame, Notice } from '../../ui/index.js';
import type { Concern } from './concerns.js';

/** Says that what stands below is not saved yet, and offers to forget it. */
export function DraftNotice(props: {
  frame: Frame;
  profile: EditableProfile;
  concern: Concern;
  draftedAt: string;
}) {
  const { frame, profile, concern, draftedAt } = props;
  const t = frame.messages.editing.draft;
  return (
    <Notice>
      <p>{t.found(frame.format.date(draftedAt), frame.format.time(draftedAt))}</p>
      <Form
        action={`/organisationen/${profile.slug}/bearbeiten/${concern}`}
        button={t.drop}
        tone="second"
        label={t.drop}
      >
        <input type="hidden" name="was" value="verwerfen" />
      </Form>
    </Notice>
  );
}

/** Keeps what is typed without publishing it; with scripts that happens while one types. */
export function DraftButton({ frame }: { frame: Frame }) {
  return (
    <button type="submit" name="was" value="entwurf" class="button second">
      {frame.messages.editing.draft.keep}
    </button>
  );
}
