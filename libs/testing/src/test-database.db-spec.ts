import { openDataSource } from '#platform';
import { type Content, openFilledDatabase, openTestDatabase } from './index.js';

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

describe('openFilledDatabase', () => {
  /** Content that notes what was done for it, and fails the first few times. */
  const noting = (key: string, failures = 0, base?: Content) => {
    const content = {
      key,
      base,
      times: 0,
      fill: async (address: Parameters<Content['fill']>[0]) => {
        content.times += 1;
        const dataSource = await openDataSource(address);
        await dataSource.query(`insert into outbox (event, subject) values ('test.happened', $1)`, [key]);
        await dataSource.destroy();
        if (content.times <= failures) throw new Error('not filled');
      },
    };
    return content;
  };
  const contentOf = async (content: Content) => {
    const { dataSource, close } = await openFilledDatabase(content);
    try {
      const rows: { subject: string }[] = await dataSource.query('select subject from outbox order by id');
      await dataSource.query('delete from outbox');
      return rows.map(({ subject }) => subject);
    } finally {
      await close();
    }
  };

  it('fills once for all who ask, and each has a copy', async () => {
    const base = noting('base');
    const content = noting('more', 0, base);
    const both = await Promise.all([contentOf(content), contentOf(content)]);
    expect([...both, await contentOf(content)]).toEqual(Array(3).fill(['base', 'more']));
    expect([base.times, content.times]).toEqual([1, 1]);
  });

  it('begins anew after one that failed', async () => {
    const content = noting('failing', 1);
    await expect(openFilledDatabase(content)).rejects.toThrow('not filled');
    expect([await contentOf(content), content.times]).toEqual([['failing'], 2]);
  });
});
