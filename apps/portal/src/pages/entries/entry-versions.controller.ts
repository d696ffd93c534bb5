import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { pendingIn } from '../../api/parts/entry-revisions.js';
import { sayFaults } from '../../api/parts/say-faults.js';
import {
  Access,
  cursor,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  SeeOther,
  slugParam,
  wholeNumber,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { FieldNames } from '../editing/field-names.js';
import { type EntryHistory, HISTORIES } from './entry-histories.js';
import { approvalsPath, ENTRY_KINDS, type EntryKind, versionsPath } from './entry-kind.js';
import { EntryVersionsPage } from './entry-versions.page.js';
import { OpenDesk } from './open-desk.js';
import { RecordNames } from './record-names.js';
import { sayEntryValue } from './say-entry-value.js';

const query = z.strictObject({ cursor });
const entryParams = z.object({ slug: slugParam, kind: z.enum(ENTRY_KINDS), entry: slugParam });
const revisionParams = entryParams.extend({ revision: wholeNumber(1, 999_999_999) });
const VERSIONS = 20;

/** The history of an entry, for the editors of its organisation. */
@Controller()
@Access('editor')
export class EntryVersionsController {
  constructor(
    private readonly open: OpenDesk,
    private readonly names: FieldNames,
    private readonly records: RecordNames,
    @Inject(HISTORIES) private readonly histories: ReadonlyMap<EntryKind, EntryHistory>,
  ) {}

  @PageRoute('organisationen/:slug/eintraege/:kind/:entry/versionen')
  async show(
    @Param({ schema: entryParams }) { slug, kind, entry }: z.infer<typeof entryParams>,
    @Query({ schema: query }) { cursor: from }: z.infer<typeof query>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const { desk, organisation } = await this.open.execute(slug, kind, viewer);
    const held = await desk.get(organisation.slug, entry, viewer);
    const page = { cursor: from ?? null, limit: VERSIONS };
    const { items, next } = await this.histories.get(kind)!.lists.execute(held.id, page, viewer);
    // A field that only a new one is asked for has a name, too.
    const inputs = [...(await desk.inputs(frame, held)), ...(await desk.inputs(frame, null))];
    const topic = (one: string) => this.names.topicText(one, frame.language);
    const inWords = (path: string, value: unknown) => sayEntryValue(path, value, { inputs, topic, frame });
    const values = items.flatMap(({ before, after }) => [
      ...Object.entries(before),
      ...Object.entries(after),
    ]);
    const named = await this.records.teller(values.map(([path, value]) => inWords(path, value)));
    const say = (path: string, value: unknown) => named(inWords(path, value));
    const further = next === null ? null : `${frame.path}?cursor=${next}`;
    return renderPage(
      EntryVersionsPage({ frame, organisation, kind, held, inputs, say, revisions: items, next: further }),
    );
  }

  @FormRoute('organisationen/:slug/eintraege/:kind/:entry/versionen/:revision/wiederherstellen')
  async restore(
    @Param({ schema: revisionParams }) { slug, kind, entry, revision }: z.infer<typeof revisionParams>,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<never> {
    const { desk, organisation } = await this.open.execute(slug, kind, viewer);
    const { id } = await desk.get(organisation.slug, entry, viewer);
    const done = await this.histories.get(kind)!.restores.execute(id, revision, viewer).catch(sayFaults);
    if (pendingIn(done) !== null) throw new SeeOther(approvalsPath(organisation.slug), 'waits');
    throw new SeeOther(versionsPath(organisation.slug, kind, id), 'restored');
  }
}
