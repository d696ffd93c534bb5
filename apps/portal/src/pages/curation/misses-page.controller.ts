import { Body, Controller, Query } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { curatesAll, DomainError, mayEdit, type Viewer } from '#platform';
import { ListMisses, SettleMiss } from '#search';
import { z } from 'zod';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  page,
  PageRoute,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { MISSES_FILTERS, missesAddress, MISSES_PATH, MissesPage } from './misses.page.js';

const missesRequest = z.strictObject({ ...page, found: z.enum(MISSES_FILTERS).optional() });
type MissesRequest = z.infer<typeof missesRequest>;

const DAYS = 90;
/** Who wants one of earlier ones back sees it again in a year. */
const MOST_PUT_AWAY = 50;

/** What was asked and not found, for curators of everything: words belong to no part. */
@Controller()
@Access('curator')
export class MissesPageController {
  constructor(
    private readonly misses: ListMisses,
    private readonly settle: SettleMiss,
    private readonly organisations: ReadOrganisations,
  ) {}

  @PageRoute('kuratierung/nicht-gefunden')
  async show(
    @Query({ schema: missesRequest }) request: MissesRequest,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    checkCuratesAll(viewer);
    const { cursor = null, limit, found: filter = null } = request;
    const { items: misses, next } = await this.misses.execute(DAYS, { cursor, limit, filter });
    const putAway = cursor === null ? await this.misses.putAway(MOST_PUT_AWAY) : [];
    const own = viewer.organisationIds.filter((id) => mayEdit(viewer, id));
    const [organisation = null] = (await this.organisations.refs(own)).values();
    return renderPage(MissesPage({ frame, misses, organisation, putAway, filter, cursor, next }));
  }

  @FormRoute('kuratierung/nicht-gefunden/beiseite')
  async putAway(@Body({ schema: formBody }) body: FormBody, @CurrentViewer() viewer: Viewer): Promise<never> {
    checkCuratesAll(viewer);
    const words = textOf(body, 'words');
    if (words !== '') await this.settle.putAway(words);
    const filter = MISSES_FILTERS.find((one) => one === textOf(body, 'found')) ?? null;
    throw new SeeOther(missesAddress(filter, textOf(body, 'cursor')), 'putAway');
  }

  @FormRoute('kuratierung/nicht-gefunden/zurueck')
  async takeBack(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<never> {
    checkCuratesAll(viewer);
    await this.settle.takeBack(textOf(body, 'words'));
    throw new SeeOther(MISSES_PATH, 'noted');
  }
}

/** @throws DomainError `ACCESS.FORBIDDEN` */
export function checkCuratesAll(viewer: Viewer): void {
  if (!curatesAll(viewer)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
}
