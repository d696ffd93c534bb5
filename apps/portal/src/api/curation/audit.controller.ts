import { Controller, Get, Query } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { ListLog } from '#history';
import { curatesAll, DomainError, type Viewer } from '#platform';
import { Access, Answers, CurrentViewer } from '../../edge/index.js';
import { type PageQuery, pageRequest } from '../parts/page.schema.js';
import { logResponse } from './curation.schema.js';

/** Who did what. A curator of a part would see what was done elsewhere: the log is for those of everything. */
@Controller('api/v1/curation/audit')
@Access('curator')
export class AuditController {
  constructor(
    private readonly log: ListLog,
    private readonly people: FindRecipients,
  ) {}

  @Get()
  @Answers(logResponse, 'The audit log, the newest first')
  async list(@Query({ schema: pageRequest }) page: PageQuery, @CurrentViewer() viewer: Viewer) {
    if (!curatesAll(viewer)) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    const { items, next } = await this.log.execute({ cursor: null, ...page });
    const ids = items.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
    const people = await this.people.execute([...new Set(ids)]);
    return {
      items: items.map(({ at, accountId, role, action, subjectKind, subjectId, details }) => ({
        at,
        accountId,
        email: people.get(accountId ?? '')?.email ?? null,
        role,
        action,
        subjectKind,
        subjectId,
        details,
      })),
      next,
    };
  }
}
