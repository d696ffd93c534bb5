import { Body, Controller, Param } from '@nestjs/common';
import type { Viewer } from '#platform';
import { z } from 'zod';
import { sayFaults } from '../../api/parts/say-faults.js';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  SeeOther,
  slugParam,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { versionIn } from './version-in.js';
import { EntriesPage } from './entries.page.js';
import { approvalsPath, entriesPath, ENTRY_KINDS, type EntryKind } from './entry-kind.js';
import { OpenDesk } from './open-desk.js';

const kindParam = z.enum(ENTRY_KINDS);

/** What editors of an organisation write besides its profile: the lists, and what becomes of single entries. */
@Controller()
@Access('editor')
export class EntriesController {
  constructor(private readonly open: OpenDesk) {}

  @PageRoute('organisationen/:slug/eintraege/:kind')
  async list(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const { desk, organisation } = await this.open.execute(slug, kind, viewer);
    const lines = await desk.list(organisation.slug, viewer, frame);
    return renderPage(EntriesPage({ frame, organisation, kind, lines }));
  }

  @FormRoute('organisationen/:slug/eintraege/:kind/:entry/zurueckziehen')
  async withdraw(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @Param('entry', { schema: slugParam }) entry: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<never> {
    const { desk, organisation } = await this.open.execute(slug, kind, viewer);
    const { id } = await desk.get(organisation.slug, entry, viewer);
    await desk.writer.withdraw(id, versionIn(body), viewer);
    throw new SeeOther(entriesPath(organisation.slug, kind), 'withdrawn');
  }

  @FormRoute('organisationen/:slug/eintraege/:kind/:entry/zurueckholen')
  async takeBack(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('kind', { schema: kindParam }) kind: EntryKind,
    @Param('entry', { schema: slugParam }) entry: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<never> {
    const { desk, organisation } = await this.open.execute(slug, kind, viewer);
    const { pending } = await desk.writer.takeBack(entry, viewer).catch(sayFaults);
    if (pending !== null) throw new SeeOther(approvalsPath(organisation.slug), 'waits');
    throw new SeeOther(entriesPath(organisation.slug, kind), 'takenBack');
  }
}
