import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Suggest } from '#search';
import { addressOf, typeOfFolder } from '../../addresses/address-of.js';
import type { Frame } from '../../ui/index.js';
import type { FormError } from '../editing/form-errors.js';
import { FieldNames } from '../editing/field-names.js';
import type { EntryInput, EntryInputKind } from './entry-input.js';
import type { EntryValues } from './entry-values.js';

const MOST_SUGGESTED = 20;
const MOST_TOLD = 5;
/** More than any field takes: what comes after is refused with it. To look up a name takes a while. */
const MOST_NAMED = 200;

type NamedType = 'organisation' | 'initiative';

/** What the lines of a field may name; what it is of several is told by the address. */
const MEANT: Readonly<Partial<Record<EntryInputKind, readonly NamedType[]>>> = {
  organisation: ['organisation'],
  organisations: ['organisation'],
  initiative: ['initiative'],
  anything: ['organisation', 'initiative'],
};
/** A slug, or an address with or without what stands before it. */
const ADDRESSED = /^[a-z0-9-]+$|(?:^|\/)([\w-]+)\/[^/\s]+$/;

/** Organisations and initiatives as people write them: by name, where entries hold addresses. */
@Injectable()
export class NamedRecords {
  constructor(
    private readonly suggest: Suggest,
    private readonly names: FieldNames,
  ) {}

  /** @returns the values with the address of each name that is clear, and what is said about those that are not */
  async resolve(inputs: readonly EntryInput[], values: EntryValues, viewer: Viewer, frame: Frame) {
    const resolved: Record<string, string> = { ...values };
    const errors: FormError[] = [];
    for (const { name, kind } of inputs) {
      const types = MEANT[kind];
      if (!types || values[name] === undefined) continue;
      const lines: string[] = [];
      const typed = values[name].split('\n');
      for (const line of typed.slice(0, MOST_NAMED)) {
        const meant = await this.meant(line.trim(), kind, types, viewer);
        lines.push(typeof meant === 'string' ? meant : line);
        if (typeof meant !== 'string') errors.push({ name, message: sayUnclear(line.trim(), meant, frame) });
      }
      resolved[name] = [...lines, ...typed.slice(MOST_NAMED)].join('\n');
    }
    return { values: resolved, errors };
  }

  /** The address, or the names that may be meant. */
  private async meant(
    text: string,
    kind: EntryInputKind,
    types: readonly NamedType[],
    viewer: Viewer,
  ): Promise<string | string[]> {
    const line = /\((\/[^()\s]+)\)$/.exec(text)?.[1] ?? text;
    if (line === '' || isAddressed(line)) return line;
    if (kind === 'anything' && this.names.topicMeant(line) !== line) return line;
    const found = (await this.suggest.execute(line, MOST_SUGGESTED, viewer)).flatMap((one) =>
      one.type === 'record' && isOne(types, one.record.type)
        ? [{ ...one.record, type: one.record.type }]
        : [],
    );
    const exact = found.filter(({ title }) => title.localeCompare(line, 'de', { sensitivity: 'base' }) === 0);
    const [only] = exact;
    if (only && exact.length === 1) return addressOf(only.type, only.slug);
    return found.slice(0, MOST_TOLD).map(({ title }) => title);
  }
}

function isOne(types: readonly NamedType[], type: string): type is NamedType {
  return (types as readonly string[]).includes(type);
}

/** A name may have a slash, too: what stands before it has to be a folder of ours. */
function isAddressed(line: string): boolean {
  const found = ADDRESSED.exec(line);
  return (
    found !== null && (found[1] === undefined || typeOfFolder(found[1]) !== null || line.includes('://'))
  );
}

function sayUnclear(text: string, names: readonly string[], { messages, format }: Frame): string {
  const t = messages.entries;
  if (names.length === 0) return t.unknownName(text);
  return t.unclearName(text, format.list(names.map((one) => `„${one}“`)));
}
