import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileMailer, writeLetter } from '#platform';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'netzlotse-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const PATHS = ['/entwicklung/mails', '/en/entwicklung/mails'];
const SERVER = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'netzlotse@mail.example' };
const PRODUCTION = {
  NODE_ENV: 'production',
  SESSION_SECRET: 'a secret of the tests, long enough',
  ...SERVER,
};

let portal: TestPortal;
afterEach(() => portal.close());

describe('the page of mails', () => {
  it.each([
    ['with a mail server', SERVER],
    ['in production', PRODUCTION],
    ['in production without one', { ...PRODUCTION, SMTP_URL: '' }],
  ])('does not exist %s', async (_, settings) => {
    portal = await openTestPortal({ settings: { DATA_DIR: folder, ...settings } });
    for (const path of PATHS) expect((await portal.ask(path)).status).toBe(404);
  });

  it('shows text and links of what would have been sent, as text', async () => {
    portal = await openTestPortal({ settings: { DATA_DIR: folder } });
    expect((await portal.ask(PATHS[0]!)).text).toContain('Noch ist keine Mail geschrieben worden.');
    await new FileMailer(join(folder, 'mails'), 'localhost').send({
      id: '11111111-1111-4111-8111-111111111111',
      to: 'mara@stadt.example',
      language: 'de',
      letter: writeLetter('de', 'Anmelden <b>', [
        { label: 'Hier', url: 'http://localhost:3000/anmelden/x?a=1&b=2' },
      ]),
    });
    const { status, text } = await portal.ask(PATHS[0]!);
    expect(status).toBe(200);
    expect(text).toContain('Anmelden &lt;b>');
    expect(text).toContain('mara@stadt.example');
    expect(text).toContain('<a href="http://localhost:3000/anmelden/x?a=1&amp;b=2">');
  });
});
