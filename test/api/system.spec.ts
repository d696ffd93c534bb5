import { type TestPortal, openTestPortal } from '../portal/open-test-portal.js';
import { PLANTED } from './planted.js';

let portal: TestPortal;
beforeAll(async () => (portal = await openTestPortal({ doors: PLANTED })));
afterAll(() => portal.close());

describe('/healthz', () => {
  it('says that the process lives', async () => {
    const { status, text } = await portal.ask('/healthz');
    expect([status, text]).toEqual([200, '{"status":"ok"}']);
  });
});

describe('/readyz', () => {
  it('says that requests can be answered', async () => {
    const { status, text } = await portal.ask('/readyz');
    expect([status, text]).toEqual([200, '{"status":"ready"}']);
  });

  it('is a 503 while the database lacks a step', async () => {
    const [newest] = await portal.database.transaction.query<{ id: string }>(
      'delete from migrations where id = (select max(id) from migrations) returning id',
    );
    const { status, headers, text } = await portal.ask('/readyz');
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    expect(JSON.parse(text)).toMatchObject({ code: 'DATABASE.MIGRATIONS_PENDING', pending: [newest?.id] });
    await portal.database.dataSource.query('insert into migrations (id) values ($1)', [newest?.id]);
  });
});

describe('/metrics', () => {
  it('counts answers by route, never by address', async () => {
    await portal.ask('/api/v1/planted?q=Geheimsuche');
    const { headers, text } = await portal.ask('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/planted",status="200"\} 1/,
    );
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('Geheim');
  });
});
