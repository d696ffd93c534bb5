import { Body, Controller, Param } from '@nestjs/common';
import type { Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  BodyLimit,
  CurrentFrame,
  CurrentViewer,
  FORM_BODY,
  FormRoute,
  PageRoute,
  SeeOther,
  slugParam,
} from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { withTopics } from '../editing/read-form.js';
import { entriesPath, ENTRY_KINDS, type EntryKind } from './entry-kind.js';
import { typedValues } from './entry-values.js';
import { OpenDesk } from './open-desk.js';
import { SaveEntry } from './save-entry.js';
import { type FilledEntry, ShowEntry } from './show-entry.js';
import { versionIn } from './version-in.js';

const kindParam = z.enum(ENTRY_KINDS);
const entryParams = z.object({ slug: slugParam, kind: kindParam, entry: slugParam });

/** The form of an entry, a new one or one that stands. */
@Controller()
@Access('editor')
export class EntryController {
  constructor(
    private readonly open: OpenDesk,
    private readonly form: ShowEntry,
    private readonly saveEntry: SaveEntry,
  ) {}

  @PageRoute('organisationen/:slug/neu/:kind')
  async begin(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.form.execute(await this.opened(slug, kind, null, viewer, frame));
  }

  @FormRoute('organisationen/:slug/neu/:kind')
  @BodyLimit(FORM_BODY)
  async create(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.act(await this.opened(slug, kind, null, viewer, frame), body);
  }

  @PageRoute('organisationen/:slug/eintraege/:kind/:entry')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @Param('entry', { schema: slugParam }) entry: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.form.execute(await this.opened(slug, kind, entry, viewer, frame));
  }

  @FormRoute('organisationen/:slug/eintraege/:kind/:entry')
  @BodyLimit(FORM_BODY)
  async save(
    @Param({ schema: entryParams }) { slug, kind, entry }: z.infer<typeof entryParams>,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.act(await this.opened(slug, kind, entry, viewer, frame), body);
  }

  private async opened(
    slug: string,
    kind: EntryKind,
    entry: string | null,
    viewer: Viewer,
    frame: Frame,
  ): Promise<FilledEntry> {
    const { desk, organisation } = await this.open.execute(slug, kind, viewer);
    const held = entry === null ? null : await desk.get(organisation.slug, entry, viewer);
    const inputs = await desk.inputs(frame, held);
    const values = this.form.saved(inputs, held, frame);
    return { desk, organisation, held, inputs, values, version: held?.version ?? 0, viewer, frame };
  }

  /** @returns the page with topics to choose from, where those were asked for */
  private async act(saved: FilledEntry, body: FormBody): Promise<string> {
    const typed = Object.entries(typedValues(saved.inputs, body));
    const values = typed.map(([name, text]) => [name, name === 'topics' ? withTopics(text, body) : text]);
    const form: FilledEntry = { ...saved, values: Object.fromEntries(values), version: versionIn(body) };
    if (body['was'] === 'themen') return this.form.execute(form, { isAskingForTopics: true });
    await this.saveEntry.execute(form);
    throw new SeeOther(entriesPath(saved.organisation.slug, saved.desk.kind));
  }
}
