import { openTestDatabase } from './index.js';

describe('openTestDatabase', () => {
  it('gives each file a database with the schema and without rows', async () => {
    const first = await openTestDatabase();
    const second = await openTestDatabase();
    try {
      await first.dataSource.query(`insert into outbox (event, subject) values ('test.happened', '1')`);
      const rows = await second.dataSource.query('select * from outbox');
      expect(rows).toEqual([]);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });
});
