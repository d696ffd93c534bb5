import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail that landed as a file. */
export interface KeptMail {
  /** Name of the file. */
  readonly file: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const ENDING = '.eml';

/** Mails that `FileMailer` kept, newest first. @param most how many */
export async function readMailFiles(folder: string, most: number): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(ENDING))
      .map(async (file) => ({ file, at: (await stat(join(folder, file))).mtime })),
  );
  files.sort((a, b) => b.at.getTime() - a.at.getTime());
  return Promise.all(
    files
      .slice(0, most)
      .map(async ({ file, at }) => ({ file, at, ...parse(await readFile(join(folder, file), 'utf8')) })),
  );
}

/** Reads mails as `FileMailer` writes them: text first, in base64 unless it is plain ASCII. A reader of any mail would be ten times this. */
function parse(mail: string): { to: string; subject: string; text: string } {
  const [head = ''] = mail.split('\r\n\r\n', 1);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string) =>
    withoutEncoding(
      lines.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2) ?? '',
    );
  return { to: header('to'), subject: header('subject'), text: textOf(mail) };
}

/** ASCII stands as it is, its long lines folded at spaces (RFC 3676). */
function textOf(mail: string): string {
  const [, head = '', rest = ''] = /^(Content-Type: text\/plain[^]*?)\r\n\r\n([^]*)/im.exec(mail) ?? [];
  const [body = ''] = rest.split('\r\n--');
  const text = /^Content-Transfer-Encoding: base64/im.test(head)
    ? Buffer.from(body, 'base64').toString('utf8')
    : body.replaceAll(' \r\n', ' ');
  return text.replaceAll('\r\n', '\n').trimEnd();
}

/** Words of a header outside ASCII (RFC 2047). White space between two of them is no text. */
function withoutEncoding(value: string): string {
  const bytes = (word: string, how: string) =>
    how.toUpperCase() === 'B'
      ? Buffer.from(word, 'base64')
      : Buffer.from(
          word
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        );
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      bytes(word, how).toString('utf8'),
    );
}
