import type { z } from 'zod';
import type { Viewer } from '#platform';
import type { EntryWriter } from '../../../api/parts/entry-writer.js';
import type { Frame } from '../../../ui/index.js';
import type { FormError } from '../../editing/form-errors.js';
import type { SeenRow } from '../../editing/seen.part.js';
import type { EntryInput } from '../entry-input.js';
import type { EntryKind } from '../entry-kind.js';
import type { EntryValues } from '../entry-values.js';
import type { Start } from '../start-of-entry.js';

/** An entry in the list of its organisation. */
export interface EntryLine {
  readonly id: string;
  readonly title: string;
  /** One short line below. */
  readonly note: string;
  /** Where others see it. */
  readonly url: string;
  /** 0: a new one that waits for approval, and that nobody else sees. */
  readonly version: number;
  /** Whether it holds changes of this editor that wait for approval. */
  readonly isPending?: boolean | undefined;
  readonly withdrawn: boolean;
}

/** An entry as its editor finds it. */
export interface HeldEntry extends Omit<EntryLine, 'note' | 'withdrawn' | 'isPending'> {
  /** In the shape in which changes are told. */
  readonly fields: object;
  /** Paths that this editor may neither see nor change. */
  readonly hidden: readonly string[];
}

/** Where one kind of entries is written; all kinds have the same pages. Every method checks what the viewer may. */
export abstract class EntryDesk {
  abstract readonly kind: EntryKind;
  /** What a new one is made of, and what may be changed of one. */
  abstract readonly schemas: { readonly create: z.ZodType; readonly edit: z.ZodType };
  /** Whether what is written of this kind may have to be approved. */
  readonly mayWait: boolean = false;
  abstract readonly writer: EntryWriter;
  /** The field of a new one that says whose it is. */
  abstract readonly owner: string;

  /** The fields of the form. @param held null for a new one */
  abstract inputs(frame: Frame, held: HeldEntry | null): Promise<EntryInput[]>;

  /** Also those that were withdrawn. @param organisation slug */
  abstract list(organisation: string, viewer: Viewer, frame: Frame): Promise<EntryLine[]>;

  /** One that stands. */
  abstract get(organisation: string, id: string, viewer: Viewer): Promise<HeldEntry>;

  /** What a form is asked about though its schema takes it. @param said as the schema takes it; @param held null for a new one */
  doubts(_said: unknown, _held: HeldEntry | null, _frame: Frame): readonly FormError[] {
    return [];
  }

  /** What stands in the fields of a new one at first. */
  startOf(_start: Start, _frame: Frame): EntryValues {
    return {};
  }

  /** What each audience sees of it, where something can be hidden. */
  seen(_held: HeldEntry, _viewer: Viewer, _frame: Frame): Promise<SeenRow[]> {
    return Promise.resolve([]);
  }
}
