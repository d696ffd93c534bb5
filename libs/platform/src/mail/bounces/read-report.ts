import type { Attachment, ParsedMail } from 'mailparser';
import type { DeliveryReport, ReportedRecipient } from './delivery-report.js';

/** Longer is no report about a letter of ours, bytes. */
export const LONGEST_REPORT = 1_000_000;

/** What nobody needs of a report costs no time; the rest is bounded. */
const SPARINGLY = {
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  keepCidLinks: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  checksumAlgo: false,
  maxHeadSize: 64 * 1024,
  maxChildNodes: 50,
} as const;

/** The statement of a server, and what of the mail it sends back; `global`: with addresses outside ASCII (RFC 6533). */
const STATEMENT = /^message\/(global-)?delivery-status$/;
const RETURNED = /^(message\/(rfc822|global|global-headers)|text\/rfc822-headers)$/;

/** Ids of our mails are UUIDs; the host behind them may have been another then. */
const OWN_ID = /<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i;

/**
 * Reads what a server says of a mail that it could not deliver (RFC 3464).
 *
 * @returns null: it is no such report
 */
export async function readReport(message: Buffer): Promise<DeliveryReport | null> {
  const mail = await parse(message);
  const statement = mail?.attachments.find(({ contentType }) => STATEMENT.test(contentType));
  if (!mail || !statement) return null;
  const [, ...recipients] = groupsOf(statement.content.toString('utf8'));
  const returned = mail.attachments.find(({ contentType }) => RETURNED.test(contentType));
  const named = [returned && (await idOf(returned)), mail.inReplyTo, ...[mail.references ?? []].flat()];
  const mailId = named.map((id) => OWN_ID.exec(id ?? '')?.[1]).find((id) => id !== undefined);
  return { mailId: mailId?.toLowerCase() ?? null, recipients: recipients.map(recipientOf) };
}

/** Null for what is no mail, or one that is made to cost much. */
async function parse(message: Buffer): Promise<ParsedMail | null> {
  if (message.length > LONGEST_REPORT) return null;
  // Portal and worker never read one.
  const { simpleParser } = await import('mailparser');
  return simpleParser(message, SPARINGLY).catch(() => null);
}

/** Some servers send the mail back as a whole, some its head; nothing but the head is read. */
async function idOf({ content }: Attachment): Promise<string | undefined> {
  const text = content.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return (await parse(Buffer.from(`${text.slice(0, end)}\r\n\r\n`, 'latin1')))?.messageId;
}

/** Fields as in a mail's head, in groups between empty lines: the first of the mail, the others of a recipient each. */
function groupsOf(text: string): ReadonlyMap<string, string>[] {
  const groups = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n[ \t]*\n/)
    .filter((group) => group.trim() !== '');
  return groups.map((group) => {
    const fields = group.split('\n').flatMap((line) => {
      const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value!.trim()] as const];
    });
    return new Map(fields);
  });
}

function recipientOf(fields: ReadonlyMap<string, string>): ReportedRecipient {
  const addresses = ['original-recipient', 'final-recipient'].map((name) =>
    addressOf(fields.get(name) ?? ''),
  );
  return {
    addresses: addresses.filter((address) => address !== ''),
    // Behind both, servers put remarks in brackets.
    action: /^[a-z]+/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0] ?? '',
    status: /^[\d.]+/.exec(fields.get('status') ?? '')?.[0] ?? '',
  };
}

/** `rfc822; <a@b.example>` */
function addressOf(field: string): string {
  const [, address = ''] = /^(?:rfc822|utf-8)\s*;\s*<?([^\s<>]+)/i.exec(field) ?? [];
  return address.toLowerCase();
}
