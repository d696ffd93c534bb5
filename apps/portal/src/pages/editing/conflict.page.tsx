import { Choices, Form, type Frame, Link, Notice, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import type { FormValues } from './form-values.js';

/** A field of which there are two versions. */
export interface Difference {
  readonly name: string;
  readonly label: string;
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
  /** All that goes along, also what does not collide. */
  typed: FormValues;
  /** Whether what is saved by now is by the same person. */
  isOwn: boolean;
}

/** Both versions of every field that two have changed, side by side, and a choice for each. */
export function ConflictPage(props: ConflictPageProps) {
  const { frame, action, back, version, differing, typed, isOwn } = props;
  const t = frame.messages.editing;
  const choices = [
    { value: 'yours', label: t.yours },
    { value: 'theirs', label: t.theirs },
  ];
  const title = isOwn ? t.conflictOwn : t.conflict;
  const kept = Object.keys(typed).filter((name) => differing.every((one) => one.name !== name));
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} />
        <Notice tone="warning">
          <p>{t.conflictLead}</p>
        </Notice>
        <Form action={action} button={t.save} beside={<Link to={back.to}>{back.label}</Link>}>
          <input type="hidden" name="version" value={String(version)} />
          {kept.map((name) => (
            <Kept name={name} label={name} text={typed[name] ?? ''} />
          ))}
          {differing.map(({ name, label, yours, theirs }) => (
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
              <Kept name={name} label={t.yours} text={typed[name] ?? ''} />
              <Choices name={`take.${name}`} label={t.which(label)} choices={choices} chosen="yours" />
            </Part>
          ))}
        </Form>
      </Wide>
    </Page>
  );
}

/** A text that goes along unseen; its first line end is the browser's. */
function Kept({ name, label, text }: { name: string; label: string; text: string }) {
  return (
    <textarea name={name} aria-label={label} hidden>
      {`\n${text}`}
    </textarea>
  );
}
