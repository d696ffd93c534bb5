import { Controller, Query } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { ListLog } from '#history';
import { ReadOrganisations } from '#organisations';
import { curatesAll, DomainError, type Viewer } from '#platform';
import { type PageQuery, pageRequest } from '../../api/parts/page.schema.js';
import { Access, CurrentFrame, CurrentViewer, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { accountsIn } from './accounts-in.js';
import { LogPage } from './log.page.js';
import { organisationsOf } from './organisations-of.js';

/** The audit log, for curators of everything: those of a part would see what was done elsewhere. */
@Controller()
@Access('curator')
export class LogPageController {
  constructor(
    private readonly log: ListLog,
    private readonly organisations: ReadOrganisations,
    private readonly people: FindRecipients,
  ) {}

  @PageRoute('kuratierung/protokoll')
  async show(
    @Query({ schema: pageRequest }) page: PageQuery,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    if (!curatesAll(viewer)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    const { items, next } = await this.log.execute({ cursor: null, ...page });
    const organisations = await this.organisations.refs([...new Set(items.flatMap(organisationsOf))]);
    const people = await this.people.execute(accountsIn(items));
    const isFirst = page.cursor === undefined;
    return renderPage(LogPage({ frame, entries: items, organisations, people, next, isFirst }));
  }
}
