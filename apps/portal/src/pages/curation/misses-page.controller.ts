import { Body, Controller, Query } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { curatesAll, DomainError, mayEdit, type Viewer } from '#platform';
import { ListMisses, SettleMiss } from '#search';
import { type PageQuery, pageRequest } from '../../api/parts/page.schema.js';
import { Access, CurrentFrame, CurrentViewer, FormRoute, PageRoute, SeeOther } from '../../edge/index.js';
import { type Frame, renderPage, withQuery } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { MISSES_PATH, MissesPage } from './misses.page.js';

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
    @Query({ schema: pageRequest }) page: PageQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    checkCuratesAll(viewer);
    const { cursor = null, limit } = page;
    const { items: misses, next } = await this.misses.execute(DAYS, { cursor, limit });
    const putAway = cursor === null ? await this.misses.putAway(MOST_PUT_AWAY) : [];
    const own = viewer.organisationIds.filter((id) => mayEdit(viewer, id));
    const [organisation = null] = (await this.organisations.refs(own)).values();
    return renderPage(MissesPage({ frame, misses, organisation, putAway, cursor, next }));
  }

  @FormRoute('kuratierung/nicht-gefunden/beiseite')
  async putAway(@Body({ schema: formBody }) body: FormBody, @CurrentViewer() viewer: Viewer): Promise<never> {
    checkCuratesAll(viewer);
    const words = textOf(body, 'words');
    if (words !== '') await this.settle.putAway(words);
    throw new SeeOther(withQuery(MISSES_PATH, { cursor: textOf(body, 'cursor') || undefined }), 'putAway');
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
