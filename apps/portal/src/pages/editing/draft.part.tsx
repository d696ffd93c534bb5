import { Form, type Frame, Notice } from '../../ui/index.js';

/** Says that what stands below is not saved yet, and offers to forget it. @param action where the form is sent to */
export function DraftNotice(props: { frame: Frame; action: string; draftedAt: string }) {
  const { frame, action, draftedAt } = props;
  const t = frame.messages.editing.draft;
  return (
    <Notice>
      <p>{t.found(frame.format.date(draftedAt), frame.format.time(draftedAt))}</p>
      <Form action={action} button={t.drop} tone="second" label={t.drop}>
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

/** Where drafts of a form are kept while one types, and what is said about that. @param concern as in `DraftedForm` */
export function autosaveOf(organisation: string, concern: string, { messages }: Frame) {
  return {
    address: `/api/v1/organisations/${organisation}/drafts/${concern}`,
    texts: messages.editing.draft.island,
  };
}
