import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { WrittenEntry } from '../../api/parts/entry-writer.js';
import { sayFaults } from '../../api/parts/say-faults.js';
import { RefusedPage, RequestError, sayIssues } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { ConflictPage } from '../editing/conflict.page.js';
import { FieldNames } from '../editing/field-names.js';
import type { FormError } from '../editing/form-errors.js';
import type { Merged } from '../editing/merging/merge-form.js';
import { toChanges } from './entry-changes.js';
import type { EntryInput } from './entry-input.js';
import { entriesPath } from './entry-kind.js';
import { formTexts } from '../parts/form-texts.js';
import { MergeEntry } from './merge-entry.js';
import { NamedRecords } from './named-records.js';
import { RecordNames } from './record-names.js';
import { type FilledEntry, ShowEntry } from './show-entry.js';

/** Others may save again and again while one does. */
const MOST_TRIES = 5;

type Found = { readonly path: string; readonly message: string };

/** Saves what the form of an entry holds, or says on a page what keeps it from being saved. */
@Injectable()
export class SaveEntry {
  constructor(
    private readonly names: FieldNames,
    private readonly show: ShowEntry,
    private readonly merge: MergeEntry,
    private readonly records: NamedRecords,
    private readonly recordNames: RecordNames,
  ) {}

  /**
   * A form that was filled in for an earlier version is saved on top of the newest one, as far as nobody else changed the same
   * fields.
   *
   * @throws RefusedPage: the form again with everything that was typed, or both versions of what collides side by side
   */
  async execute(form: FilledEntry, tries = MOST_TRIES): Promise<WrittenEntry> {
    const { desk, held, inputs, organisation, viewer, frame } = form;
    const missing = inputs.flatMap(({ name, missing: message }) =>
      message !== undefined && form.values[name]?.trim() === '' ? [{ name, message }] : [],
    );
    const { values, errors } = await this.records.resolve(inputs, form.values, viewer, frame);
    if (missing.length + errors.length > 0) throw await this.refused(form, at([...missing, ...errors]));
    const changes = toChanges(inputs, values, (text) => this.names.topicMeant(text));
    const said = held ? changes : { ...changes, [desk.owner]: organisation.slug };
    const parsed = desk.schemas[held ? 'edit' : 'create'].safeParse(said, { reportInput: true });
    if (!parsed.success) {
      throw await this.refused(form, sayIssues(parsed.error.issues, [], formTexts(frame)));
    }
    const doubts = desk.doubts(parsed.data, held, frame);
    if (doubts.length > 0) throw await this.refused(form, at(doubts));
    return this.attempt(form, parsed.data, tries);
  }

  private async attempt(form: FilledEntry, said: unknown, tries: number): Promise<WrittenEntry> {
    const { desk, held, version, viewer, frame } = form;
    try {
      return await (
        held ? desk.writer.edit(held.id, version, said, viewer) : desk.writer.create(said, viewer)
      ).catch(sayFaults);
    } catch (error) {
      if (error instanceof RequestError) throw await this.refused(form, error.errors ?? []);
      if (!(error instanceof DomainError && error.kind === 'conflict')) throw error;
      if (held && error.code.endsWith('.STALE')) {
        const merged = await this.merge.execute(form);
        if (merged.collided.length > 0 || tries <= 1) throw await this.conflict(merged, error);
        return this.execute(merged.form, tries - 1);
      }
      const sentences: Readonly<Record<string, string>> = frame.messages.errors.code;
      throw await this.refused(form, [{ path: '', message: sentences[error.code] ?? error.code }], error);
    }
  }

  private async refused(
    form: FilledEntry,
    found: readonly Found[],
    cause: DomainError = new DomainError('REQUEST.INVALID', 'invalid'),
  ): Promise<RefusedPage> {
    const values = { ...this.show.saved(form.inputs, form.held, form.frame), ...form.values };
    return new RefusedPage(
      await this.show.execute({ ...form, values }, { errors: errorsAt(form, found) }),
      cause,
    );
  }

  private async conflict(
    { form, collided, saved, isOwn }: Merged<FilledEntry>,
    error: DomainError,
  ): Promise<RefusedPage> {
    const { desk, organisation, inputs, version, frame, values } = form;
    const list = entriesPath(organisation.slug, desk.kind);
    const { editing: t, entries } = frame.messages;
    const named = await this.recordNames.teller([...Object.values(values), ...Object.values(saved)]);
    const inWords = (input: EntryInput, text = '') => named(said(input, text, frame)) || t.empty;
    const differing = inputs
      .filter(({ name }) => collided.includes(name))
      .map((input) => {
        const { name, label } = input;
        return { name, label, yours: inWords(input, values[name]), theirs: inWords(input, saved[name]) };
      });
    const back = { to: list, label: entries.back };
    const action = `${list}/${form.held!.id}`;
    const page = ConflictPage({ frame, action, back, version, differing, typed: values, isOwn });
    return new RefusedPage(renderPage(page), error);
  }
}

function said({ kind, choices }: EntryInput, value: string, { messages: { editing: t } }: Frame): string {
  if (kind === 'flag') return value === 'true' ? t.yes : t.no;
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}

function at(errors: readonly FormError[]): Found[] {
  return errors.map(({ name: path, message }) => ({ path, message }));
}

/** At the fields that they are about; a field that holds several says each once. */
function errorsAt({ inputs }: FilledEntry, found: readonly Found[]): FormError[] {
  const errors = found.map(({ path, message }) => {
    const field = inputs.find(({ name }) => path === name || path.startsWith(`${name}.`));
    return { name: field?.name ?? '', message };
  });
  const key = ({ name, message }: FormError) => `${name} ${message}`;
  return [...new Map(errors.map((error) => [key(error), error])).values()];
}
