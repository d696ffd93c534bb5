import { Choices, Form, type Frame, Link, Notice, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import type { HeldEntry } from './desks/entry-desk.js';
import type { EntryInput } from './entry-input.js';
import type { EntryValues } from './entry-values.js';

export interface EntryConflictPageProps {
  frame: Frame;
  /** The list that the entry stands in. */
  list: string;
  /** As it is saved now. */
  held: HeldEntry;
  inputs: readonly EntryInput[];
  yours: EntryValues;
  theirs: EntryValues;
}

/** Both versions of every field that differs, side by side, and a choice for each. */
export function EntryConflictPage({ frame, list, held, inputs, yours, theirs }: EntryConflictPageProps) {
  const { editing: t, entries } = frame.messages;
  const differing = inputs.filter(({ name }) => name in yours && yours[name] !== theirs[name]);
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
        <Form action={`${list}/${held.id}`} button={t.save} beside={<Link to={list}>{entries.back}</Link>}>
          <input type="hidden" name="version" value={String(held.version)} />
          {differing.map((input) => (
            <Part id={`konflikt-${input.name}`} title={input.label}>
              <dl class="facts beside">
                <div>
                  <dt>{t.yours}</dt>
                  <dd class="kept-lines">{said(input, yours[input.name]) || t.empty}</dd>
                </div>
                <div>
                  <dt>{t.theirs}</dt>
                  <dd class="kept-lines">{said(input, theirs[input.name]) || t.empty}</dd>
                </div>
              </dl>
              <textarea name={input.name} aria-label={t.yours} hidden>
                {`\n${yours[input.name]}`}
              </textarea>
              <Choices
                name={`take.${input.name}`}
                label={t.which(input.label)}
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

function said({ choices }: EntryInput, value = ''): string {
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}
