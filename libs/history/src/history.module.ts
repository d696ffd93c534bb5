import { Module } from '@nestjs/common';
import { GetStateAt } from './application/get-state-at.js';
import { KeepVersion } from './application/keep-version.js';
import { ListAudit } from './application/list-audit.js';
import { ListLog } from './application/list-log.js';
import { ListRevisions } from './application/list-revisions.js';
import { RecordAudit } from './application/record-audit.js';
import { RecordImports } from './application/record-imports.js';
import { RecordRevisions } from './application/record-revisions.js';
import { AuditStore } from './persistence/audit-store.js';
import { RevisionStore } from './persistence/revision-store.js';

const USE_CASES = [
  GetStateAt,
  KeepVersion,
  ListAudit,
  ListLog,
  ListRevisions,
  RecordAudit,
  RecordImports,
  RecordRevisions,
];

@Module({ providers: [...USE_CASES, AuditStore, RevisionStore], exports: USE_CASES })
export class HistoryModule {
  static readonly rows = [];
}
