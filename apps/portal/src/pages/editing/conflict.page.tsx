import { Choices, Form, type Frame, Link, Notice, Page, PageHeading, Part, Wide } from '../../ui/index.js';

/** A field of which there are two versions. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  /** As it was typed: it goes along with the choice. */
  readonly typed: string;
  /** Both as they read. */
  readonly yours: string;
  readonly theirs: string;
}

export interface ConflictPageProps {
  frame: Frame;
  /** Where the form is sent to. */
  action: string;
  /** A way out. */
  back: { readonly to: string; readonly label: string };
  /** That is saved now. */
  version: number;
  differing: readonly Difference[];
}

/** Both versions of every field that differs, side by side, and a choice for each. */
export function ConflictPage({ frame, action, back, version, differing }: ConflictPageProps) {
  const t = frame.messages.editing;
  const choices = [
    { value: 'yours', label: t.yours },
    { value: 'theirs', label: t.theirs },
  ];
  return (
    <Page frame={frame} title={t.conflict} indexed={false}>
      <Wide>
        <PageHeading title={t.conflict} />
        <Notice tone="warning">
          <p>{differing.length > 0 ? t.conflictLead : t.conflictNone}</p>
        </Notice>
        <Form action={action} button={t.save} beside={<Link to={back.to}>{back.label}</Link>}>
          <input type="hidden" name="version" value={String(version)} />
          {differing.map(({ name, label, typed, yours, theirs }) => (
            <Part id={`konflikt-${name}`} title={label}>
              <dl class="facts beside">
                <div>
                  <dt>{t.yours}</dt>
                  <dd class="kept-lines">{yours}</dd>
                </div>
                <div>
                  <dt>{t.theirs}</dt>
                  <dd class="kept-lines">{theirs}</dd>
                </div>
              </dl>
              <textarea name={name} aria-label={t.yours} hidden>
                {`\n${typed}`}
              </textarea>
              <Choices name={`take.${name}`} label={t.which(label)} choices={choices} chosen="yours" />
            </Part>
          ))}
        </Form>
      </Wide>
    </Page>
  );
}
