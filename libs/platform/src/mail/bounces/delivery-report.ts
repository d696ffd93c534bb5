/** What a server says of one recipient of a mail (RFC 3464, 2.3). */
export interface ReportedRecipient {
  /** In lower case: where the mail was sent first, and where it ended. */
  readonly addresses: readonly string[];
  /** In lower case: `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  readonly action: string;
  /** `5.1.1` (RFC 3463). */
  readonly status: string;
}

/** What a server says of a mail that it had taken. */
export interface DeliveryReport {
  /** Of our mail, out of its Message-ID; null: the report does not name one that could be ours. */
  readonly mailId: string | null;
  readonly recipients: readonly ReportedRecipient[];
}

/** What follows for a mail: its mailbox takes none, it alone did not arrive, or nothing is settled. */
export type Verdict = 'mailbox' | 'mail' | 'nothing';

/** Subjects of codes that speak of the system, the message or a policy: the mailbox may well take the next mail. */
const NOT_OF_THE_MAILBOX = ['3', '6', '7'];

const STATUS = /^([245])\.(\d{1,3})\.\d{1,3}$/;

/** Who gave up after days of trying (4.x.x) knows as little of the mailbox as we do when we give up. */
export function verdictOf({ action, status }: ReportedRecipient): Verdict {
  const [, kind, subject = ''] = STATUS.exec(status) ?? [];
  if (action !== 'failed' || kind === undefined || kind === '2') return 'nothing';
  return kind === '4' || NOT_OF_THE_MAILBOX.includes(subject) ? 'mail' : 'mailbox';
}
