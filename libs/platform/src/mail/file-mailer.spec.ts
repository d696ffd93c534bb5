import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { FileMailer } from './file-mailer.js';
import { readMailFiles } from './read-mail-files.js';
import { writeLetter } from './write-letter.js';

const LONG = `A link http://localhost:3000/${'x'.repeat(90)} and ${'more words '.repeat(20)}end`;

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

  it('writes what can be listed again, newest first', async () => {
    const mailer = new FileMailer(folder, 'localhost');
    const subjects = ['Erste', `Grüße an alle ${'ä'.repeat(90)}`, 'Hello'];
    for (const [place, subject] of subjects.entries()) {
      const letter = writeLetter('de', subject, [place === 2 ? LONG : `Über ${place} – €`]);
      const id = `00000000-0000-4000-8000-00000000000${place}`;
      await mailer.send({ id, to: 'mara@stadt.example', language: 'de', letter });
      const at = new Date(1_700_000_000_000 + place * 1_000);
      await utimes(join(folder, `${id}.eml`), at, at);
    }
    expect(await readMailFiles(folder, 2)).toEqual(
      [2, 1].map((place) => ({
        file: `00000000-0000-4000-8000-00000000000${place}.eml`,
        at: new Date(1_700_000_000_000 + place * 1_000),
        to: 'mara@stadt.example',
        subject: subjects[place],
        text: place === 2 ? LONG : `Über ${place} – €`,
      })),
    );
    expect(await readMailFiles(join(folder, 'nothing'), 2)).toEqual([]);
  });
});
