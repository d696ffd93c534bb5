import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSlices, type OpenSlices } from '#testing';
import type { Revision } from '../domain/revision.js';
import { HistoryModule } from '../history.module.js';
import { GetStateAt } from './get-state-at.js';
import { ListAudit } from './list-audit.js';
import { ListRevisions } from './list-revisions.js';
import { RecordAudit } from './record-audit.js';
import { RecordRevisions } from './record-revisions.js';

const RECORD = '00000000-0000-4000-8000-000000000001';
const ACCOUNT = '00000000-0000-4000-8000-000000000002';

const revision = (version: number, about: Partial<Revision> = {}): Revision => ({
  kind: 'organisation',
  recordId: RECORD,
  version,
  accountId: ACCOUNT,
  role: 'editor',
  at: '2026-03-01T09:00:00.123Z',
  restored: null,
  before: { unit: `vor ${version}` },
  after: { unit: `nach ${version}` },
  ...about,
});

describe('the history of a record', () => {
  let slice: OpenSlices;
  beforeAll(async () => {
    slice = await openSlices([HistoryModule]);
    const revisions = [2, 3, 5].map((version) => revision(version));
    await slice.get(RecordRevisions).execute([...revisions, revision(2, { kind: 'initiative' })]);
  });
  afterAll(() => slice.close());

  const list = (cursor: string | null, limit = 2) =>
    slice.get(ListRevisions).execute('organisation', RECORD, { cursor, limit });

  it('begins with the newest, and pages', async () => {
    const first = await list(null);
    expect(first.items).toEqual([revision(5), revision(3)]);
    expect(await list(first.next)).toEqual({ items: [revision(2)], next: null });
  });

  it('tells what the record was then', async () => {
    const at = (version: number) => slice.get(GetStateAt).execute('organisation', RECORD, version);
    expect(await at(2)).toEqual({ unit: 'vor 3' });
    expect(await at(5)).toEqual({});
    await expect(at(4)).rejects.toMatchObject({ code: 'REVISION.NOT_FOUND', kind: 'not-found' });
  });

  it('is part of the transaction that writes it', async () => {
    const failing = slice.transaction.run(async () => {
      await slice.get(RecordRevisions).execute([revision(6)]);
      await slice.get(RecordAudit).execute({
        accountId: ACCOUNT,
        role: 'owner',
        action: 'organisations.confirmed',
        subjectKind: 'organisation',
        subjectId: RECORD,
      });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await list(null, 9)).items).toHaveLength(3);
    expect(await slice.get(ListAudit).execute('organisation', RECORD, 9)).toEqual([]);
  });

  it('keeps one revision a version', async () => {
    await expect(slice.get(RecordRevisions).execute([revision(5)])).rejects.toThrow();
  });

  it('logs what was done', async () => {
    const entry = {
      accountId: null,
      role: 'operator',
      action: 'accounts.link-printed',
      subjectKind: 'account',
      subjectId: ACCOUNT,
      details: { roles: ['curator'] },
    };
    await slice.get(RecordAudit).execute(entry);
    expect(await slice.get(ListAudit).execute('account', ACCOUNT, 9)).toEqual([
      { ...entry, at: '2026-03-01T09:00:00.000Z' },
    ]);
  });
});
