import type { EditableProfile } from '#organisations';
import { Choices, Form, type Frame, Link, Notice, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import type { Concern } from './concerns.js';
import { fieldName } from './field-name.js';
import type { FormValues } from './form-values.js';
import { sayTyped } from './say-typed.js';

export interface ConflictPageProps {
  frame: Frame;
  /** As it is saved now. */
  profile: EditableProfile;
  concern: Concern;
  yours: FormValues;
  theirs: FormValues;
}

/** Both versions of every field that differs, side by side, and a choice for each. */
export function ConflictPage({ frame, profile, concern, yours, theirs }: ConflictPageProps) {
  const t = frame.messages.editing;
  const path = `/organisationen/${profile.slug}`;
  const differing = Object.keys(yours).filter((name) => yours[name] !== theirs[name]);
  const choices = [
    { value: 'yours', label: t.yours },
    { value: 'theirs', label: t.theirs },
  ];
  const said = (name: string, text = '') => sayTyped(concern, name, text, frame);
  return (
    <Page frame={frame} title={t.conflict} indexed={false}>
      <Wide>
        <PageHeading title={t.conflict} />
        <Notice tone="warning">
          <p>{differing.length > 0 ? t.conflictLead : t.conflictNone}</p>
        </Notice>
        <Form
          action={`${path}/bearbeiten/${concern}`}
          button={t.save}
          beside={<Link to={path}>{t.back}</Link>}
        >
          <input type="hidden" name="version" value={String(profile.version)} />
          {differing.map((name) => (
            <Part id={`konflikt-${name}`} title={fieldName(name, frame)}>
              <dl class="facts beside">
                <div>
                  <dt>{t.yours}</dt>
                  <dd class="kept-lines">{said(name, yours[name])}</dd>
                </div>
                <div>
                  <dt>{t.theirs}</dt>
                  <dd class="kept-lines">{said(name, theirs[name])}</dd>
                </div>
              </dl>
              <textarea name={name} aria-label={t.yours} hidden>
                {`\n${yours[name]}`}
              </textarea>
              <Choices
                name={`take.${name}`}
                label={t.which(fieldName(name, frame))}
                choices={choices}
                chosen="yours"
              />
            </Part>
          ))}
        </Form>
      </Wide>
    </Page>
  );
}
