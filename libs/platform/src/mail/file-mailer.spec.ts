import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { FileMailer } from './file-mailer.js';
import { writeLetter } from './write-letter.js';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'netzlotse-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('FileMailer', () => {
  it('keeps a mail as a file that only its owner reads, once however often it is sent', async () => {
    const mails = join(folder, 'mails');
    const letter = writeLetter('de', 'Grüße aus Köln', [{ label: 'Öffnen', url: 'http://localhost:3000/ä' }]);
    const mailer = new FileMailer(mails, 'localhost');
    const mail = { id: '11111111-1111-4111-8111-111111111111', to: 'mara@stadt.example', letter };
    for (let time = 0; time < 2; time++) await mailer.send({ ...mail, language: 'de' });
    expect(await readdir(mails)).toEqual([`${mail.id}.eml`]);
    const file = join(mails, `${mail.id}.eml`);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await simpleParser(await readFile(file))).toMatchObject({
      messageId: `<${mail.id}@localhost>`,
      subject: 'Grüße aus Köln',
      to: { text: 'mara@stadt.example' },
      text: 'Öffnen:\nhttp://localhost:3000/ä\n',
    });
  });
});
