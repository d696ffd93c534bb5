import { Injectable } from '@nestjs/common';
import { type EditableStatement, ListEditableStatements, newStatement, statementChanges } from '#exchange';
import type { Viewer } from '#platform';
import { StatementWriter } from '../../../api/exchange/statement-writer.js';
import { addressOf } from '../../../addresses/address-of.js';
import type { Frame } from '../../../ui/index.js';
import type { EntryInput } from '../entry-input.js';
import { ReadOccasions } from '../read-occasions.js';
import { EntryDesk, type EntryLine, type HeldEntry } from './entry-desk.js';

/** What an organisation said: answers to guiding questions, and free texts. */
@Injectable()
export class StatementDesk extends EntryDesk {
  readonly kind = 'aussagen';
  override readonly mayWait = true;
  readonly owner = 'by';
  readonly schemas = { create: newStatement, edit: statementChanges };

  constructor(
    private readonly statements: ListEditableStatements,
    readonly writer: StatementWriter,
    private readonly occasions: ReadOccasions,
  ) {
    super();
  }

  async inputs({ messages }: Frame): Promise<EntryInput[]> {
    const { entries: t, exchange } = messages;
    const fields = exchange.statementFields;
    const { questions, events } = await this.occasions.execute();
    const none = { value: '', label: t.none };
    const free = { value: '', label: exchange.freeText };
    return [
      { name: 'question', kind: 'choice', label: fields.question, choices: [free, ...questions] },
      { name: 'summary', kind: 'text', rows: 5, label: fields.summary, hint: t.hints.said },
      { name: 'quote', kind: 'text', rows: 6, label: fields.quote },
      { name: 'role', kind: 'line', label: fields.role, hint: t.hints.role },
      { name: 'event', kind: 'choice', label: fields.event, choices: [none, ...events] },
      { name: 'lines', kind: 'line', label: fields.lines, hint: t.hints.sourceLines },
      { name: 'about', kind: 'anything', label: fields.about, hint: t.hints.about },
    ];
  }

  async list(organisation: string, viewer: Viewer, { messages }: Frame): Promise<EntryLine[]> {
    const found = await this.statements.execute(organisation, viewer);
    const { questions } = await this.occasions.execute();
    return found.map((one) => ({
      id: one.slug,
      title: titleOf(one),
      note: questions.find(({ value }) => value === one.question)?.label ?? messages.exchange.freeText,
      url: addressOf('statement', one.slug),
      version: one.version,
      withdrawn: one.withdrawn,
      isPending: one.isPending,
    }));
  }

  async get(organisation: string, id: string, viewer: Viewer): Promise<HeldEntry> {
    const fields = await this.statements.get(organisation, id, viewer);
    const { version } = fields;
    return { id, title: titleOf(fields), version, url: addressOf('statement', id), fields, hidden: [] };
  }
}

const LONGEST_TITLE = 100;

/** A statement has no title: it is called by how it begins. */
function titleOf({ summary, quote, slug }: EditableStatement): string {
  const [line = ''] = (summary ?? quote ?? slug).split('\n');
  return line.length <= LONGEST_TITLE ? line : `${[...line].slice(0, LONGEST_TITLE).join('')} …`;
}
