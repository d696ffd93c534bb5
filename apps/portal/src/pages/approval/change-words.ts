import { Injectable } from '@nestjs/common';
import type { ChangeLine } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import type { Choice, Frame } from '../../ui/index.js';
import { type SayField, FieldWords } from '../editing/field-words.js';
import { ReadOccasions } from '../entries/read-occasions.js';
import { RecordNames } from '../entries/record-names.js';

/** What a value of a change is said from: a change, and the kind of record that it is about. */
interface Told {
  readonly record: { readonly kind: string } | null;
  readonly lines: readonly ChangeLine[];
}

/** How the values of a record are said. @param record its kind in the history */
export type SayChange = (record: string) => SayField;

/** Fields that hold slugs. */
const NAMED = new Map([
  ['partners', 'organisation'],
  ['to', 'organisation'],
  ['network', 'organisation'],
  ['member', 'organisation'],
  ['initiative', 'initiative'],
  ['as', 'initiative'],
] as const);

/** Says what is to be changed in words: whoever decides knows partners and questions by their names, not by their addresses. */
@Injectable()
export class ChangeWords {
  constructor(
    private readonly words: FieldWords,
    private readonly occasions: ReadOccasions,
    private readonly records: RecordNames,
  ) {}

  async in(frame: Frame, changes: readonly Told[]): Promise<SayChange> {
    const say = this.words.in(frame);
    const entries = changes.filter(({ record }) => record && record.kind !== 'organisation');
    const lines = entries.flatMap((change) => change.lines);
    const values = lines.flatMap(({ path, now, after }) => [addressed(path, now), addressed(path, after)]);
    const named = await this.records.teller(values.flatMap((one) => one ?? []));
    const isStatement = entries.some(({ record }) => record?.kind === 'statement');
    const { questions, events } = isStatement ? await this.occasions.execute() : NONE;
    const chosen: Readonly<Record<string, readonly Choice[]>> = { question: questions, event: events };
    const sayEntry: SayField = (path, value) => {
      const address = addressed(path, value);
      if (address) return named(address.join('\n'));
      const choice = chosen[path]?.find((one) => one.value === value);
      return choice?.label ?? say(path, value);
    };
    return (record) => (record === 'organisation' ? say : sayEntry);
  }
}

const NONE: { readonly questions: Choice[]; readonly events: Choice[] } = { questions: [], events: [] };

/** Addresses in place of slugs; null where a field holds none. */
function addressed(path: string, value: unknown): string[] | null {
  const type = (NAMED as ReadonlyMap<string, 'organisation' | 'initiative'>).get(path);
  const slugs = [value ?? []].flat().filter((one) => typeof one === 'string');
  return type && slugs.length > 0 ? slugs.map((slug) => addressOf(type, slug)) : null;
}
