import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ended, processesOf, runCommand } from '#testing';
import { clear, temporaryFolder } from './fixtures/temporary-folder.js';

let folder: string;
let settings: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  settings = { DATA_DIR: join(folder, 'data') };
});
afterAll(() => clear(folder));

const lastLine = ({ output }: Ended): unknown => JSON.parse(output.trim().split('\n').at(-1)!);

describe('a command', () => {
  it.each([
    ['nonsense', ['nonsense']],
    ['half a command', ['migrate']],
    ['an unknown option', ['migrate', 'up', '--bogus']],
    ['a value that cannot be', ['migrate', 'down', '--steps', '0']],
    ['too much', ['migrate', 'up', 'further']],
  ])('ends with 2 for %s, and says how it is used', async (_, args) => {
    const { code, output } = await runCommand(args, settings);
    expect([code, output.includes('Usage: cli')]).toEqual([2, true]);
  });

  it('ends with 1 and two sentences when it cannot work', async () => {
    const { code, output } = await runCommand(['migrate', 'status', '--json'], {
      ...settings,
      DATABASE_URL: 'postgres://somebody:geheim@127.0.0.1:1/nothing',
    });
    expect(code).toBe(1);
    expect(output).toContain('Die Datenbank unter 127.0.0.1:1/nothing antwortet nicht');
    expect(output).not.toMatch(/geheim| {4}at /);
    expect(lastLine({ code, output })).toEqual({ error: 'DATABASE.AWAY' });
  });

  it('explains itself and ends with 0 when asked to', async () => {
    const { code, output } = await runCommand(['migrate', '--help'], settings);
    expect([code, output.includes('status')]).toEqual([0, true]);
  });
});

describe('migrate', () => {
  it('goes up, says where it stands, and back, and leaves nothing running', async () => {
    const before = lastLine(await runCommand(['migrate', 'status', '--json'], settings));
    const { pending } = before as { pending: string[] };
    expect(before).toEqual({ applied: [], pending: expect.arrayContaining(['0001-outbox']) });

    const up = await runCommand(['migrate', 'up', '--json'], settings);
    expect([up.code, lastLine(up)]).toEqual([0, { applied: pending }]);
    expect((await runCommand(['migrate', 'up'], settings)).output).toContain('Nothing to do.');

    const down = await runCommand(['migrate', 'down', '--steps', '2', '--json'], settings);
    const newest = pending.slice(-2).reverse();
    expect([down.code, lastLine(down)]).toEqual([0, { takenBack: newest }]);
    expect(processesOf(folder)).toEqual([]);
  });
});

describe('describe-schema', () => {
  it('writes the schema, and notices when it is not current', async () => {
    const file = join(folder, 'schema.sql');
    expect((await runCommand(['describe-schema', file, '--check'], settings)).code).toBe(1);
    expect((await runCommand(['describe-schema', file], settings)).code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('create table organisations (');
    expect((await runCommand(['describe-schema', file, '--check'], settings)).code).toBe(0);
  });
});

describe('describe-api', () => {
  it('writes what the built portal answers', async () => {
    const file = join(folder, 'openapi.json');
    const { code, output } = await runCommand(['describe-api', file, '--json'], settings);
    expect([code, lastLine({ code, output })]).toEqual([0, { file, current: false }]);
    const { openapi, paths } = JSON.parse(await readFile(file, 'utf8')) as { openapi: string; paths: object };
    expect(openapi).toBe('3.1.0');
    expect(paths).toHaveProperty(['/api/v1/organisations']);
    expect(processesOf(folder)).toEqual([]);
  });
});

describe('mail bounced', () => {
  const said = (input: string, more = {}) =>
    runCommand(['mail', 'bounced', '--json'], { ...settings, ...more }, undefined, Buffer.from(input));
  const REPORT = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=a',
    'In-Reply-To: <0c9bd0a8-7a0e-4c8c-9a6c-2f4f7d3b1e55@netzlotse.example>',
    '',
    '--a',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.stadt.example',
    '',
    'Final-Recipient: rfc822; mara@stadt.example',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--a--',
    '',
  ].join('\r\n');

  it.each([
    ['nothing', ''],
    ['noise', '\0\x7f'.repeat(10_000)],
    ['four times as much as is read', `${REPORT}${'x'.repeat(4_000_000)}`],
  ])('says in a sentence what is wrong with %s, and ends with 1', async (_what, input) => {
    expect(await said(input)).toEqual({ code: 1, output: '{"outcome":"no-report"}\n' });
  });

  it('reads a report, and believes none about a mail that was never sent', async () => {
    expect(await said(REPORT)).toEqual({ code: 1, output: '{"outcome":"unknown-mail"}\n' });
  });

  it('asks the mail server to come again while the database is away', async () => {
    const { code, output } = await said(REPORT, {
      DATABASE_URL: 'postgres://somebody:geheim@127.0.0.1:1/nothing',
    });
    expect([code, output]).toEqual([75, '{"error":"DATABASE.AWAY"}\n']);
  });
});
