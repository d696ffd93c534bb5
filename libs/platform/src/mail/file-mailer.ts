import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { Mailer, type ReadyMail } from './mailer.js';
import { messageOf } from './message-of.js';

const FROM = 'Netzlotse <netzlotse@localhost>';

/** Keeps mails as files that any mail program opens; for development, where no server is set. */
export class FileMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  /** @param host of the portal, for Message-IDs */
  constructor(
    private readonly folder: string,
    private readonly host: string,
  ) {
    super();
  }

  async send(mail: ReadyMail): Promise<void> {
    // `readMailFiles` shows them again, and knows this encoding only.
    const message = { ...messageOf(mail, FROM, this.host), textEncoding: 'base64' as const };
    const { message: written } = await this.transport.sendMail(message);
    // They hold links that sign people in.
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${mail.id}.eml`);
    await writeFile(`${file}.part`, written as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
