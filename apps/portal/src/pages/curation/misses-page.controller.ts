import { Body, Controller } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { curatesAll, DomainError, mayEdit, type Viewer } from '#platform';
import { ListMisses, SettleMiss } from '#search';
import { Access, CurrentFrame, CurrentViewer, FormRoute, PageRoute, SeeOther } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { MISSES_PATH, MissesPage, MOST_MISSES } from './misses.page.js';

const DAYS = 90;

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
  async show(@CurrentViewer() viewer: Viewer, @CurrentFrame() frame: Frame): Promise<string> {
    checkCuratesAll(viewer);
    const misses = await this.misses.execute(DAYS, MOST_MISSES);
    const own = viewer.organisationIds.filter((id) => mayEdit(viewer, id));
    const [organisation = null] = (await this.organisations.refs(own)).values();
    return renderPage(MissesPage({ frame, misses, organisation }));
  }

  @FormRoute('kuratierung/nicht-gefunden/beiseite')
  async putAway(@Body({ schema: formBody }) body: FormBody, @CurrentViewer() viewer: Viewer): Promise<never> {
    checkCuratesAll(viewer);
    const words = textOf(body, 'words');
    if (words !== '') await this.settle.putAway(words);
    throw new SeeOther(MISSES_PATH, 'putAway');
  }
}

/** @throws DomainError `ACCESS.FORBIDDEN` */
export function checkCuratesAll(viewer: Viewer): void {
  if (!curatesAll(viewer)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
}
