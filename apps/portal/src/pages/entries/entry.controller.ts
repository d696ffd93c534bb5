import { Body, Controller, Param, Query } from '@nestjs/common';
import type { Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  BodyLimit,
  Counted,
  CurrentFrame,
  CurrentViewer,
  FORM_BODY,
  FormRoute,
  PageRoute,
  slugParam,
} from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { withTopics } from '../editing/read-form.js';
import { ActOnEntry } from './act-on-entry.js';
import { ENTRY_KINDS, type EntryKind } from './entry-kind.js';
import { typedValues } from './entry-values.js';
import { OpenEntry } from './open-entry.js';
import { type Start, startRequest } from './start-of-entry.js';
import { type FilledEntry, ShowEntry } from './show-entry.js';
import { versionIn } from './version-in.js';

const kindParam = z.enum(ENTRY_KINDS);
const entryParams = z.object({ slug: slugParam, kind: kindParam, entry: slugParam });

/** The form of an entry, a new one or one that stands. */
@Controller()
@Access('editor')
export class EntryController {
  constructor(
    private readonly open: OpenEntry,
    private readonly form: ShowEntry,
    private readonly actOn: ActOnEntry,
  ) {}

  @PageRoute('organisationen/:slug/neu/:kind')
  async begin(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @Query({ schema: startRequest }) start: Start,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const form = await this.open.execute(slug, kind, null, viewer, frame);
    return this.show({ ...form, values: { ...form.values, ...form.desk.startOf(start, frame) } });
  }

  @FormRoute('organisationen/:slug/neu/:kind')
  @Counted()
  @BodyLimit(FORM_BODY)
  async create(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.act(await this.open.execute(slug, kind, null, viewer, frame), body);
  }

  @PageRoute('organisationen/:slug/eintraege/:kind/:entry')
  async edit(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @Param('entry', { schema: slugParam }) entry: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.show(await this.open.execute(slug, kind, entry, viewer, frame));
  }

  @FormRoute('organisationen/:slug/eintraege/:kind/:entry')
  @BodyLimit(FORM_BODY)
  async save(
    @Param({ schema: entryParams }) { slug, kind, entry }: z.infer<typeof entryParams>,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.act(await this.open.execute(slug, kind, entry, viewer, frame), body);
  }

  private async show(saved: FilledEntry): Promise<string> {
    const { draftedAt, ...form } = await this.open.drafted(saved);
    return this.form.execute(form, { draftedAt });
  }

  private act(saved: FilledEntry, body: FormBody): Promise<string> {
    const typed = Object.entries(typedValues(saved.inputs, body));
    const values = typed.map(([name, text]) => [name, name === 'topics' ? withTopics(text, body) : text]);
    const form = { ...saved, values: Object.fromEntries(values), version: versionIn(body) };
    return this.actOn.execute(textOf(body, 'was'), form);
  }
}
