import { createTransport, type Transporter } from 'nodemailer';
import type { SmtpSettings } from '../config/mail-settings.js';
import { DomainError } from '../errors/domain-error.js';
import { Mailer, type ReadyMail } from './mailer.js';
import { messageOf } from './message-of.js';

/** Where nothing can listen in between. */
const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** How long a server may take, ms: for a connection, for an answer, and for all of it. */
export interface Patience {
  readonly connect: number;
  readonly answer: number;
  readonly whole: number;
}

const USUAL: Patience = { connect: 10_000, answer: 30_000, whole: 60_000 };

/** Hands mails to the server of `SMTP_URL`, over TLS unless the server is on this machine. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  /** @param host of the portal, for Message-IDs */
  constructor(
    { url, from, returnPath }: SmtpSettings,
    private readonly host: string,
    private readonly patience = USUAL,
  ) {
    super();
    this.from = from;
    this.returnPath = returnPath;
    this.transport = createTransport({
      url,
      requireTLS: !OWN_MACHINE.test(new URL(url).hostname),
      connectionTimeout: patience.connect,
      greetingTimeout: patience.connect,
      dnsTimeout: patience.connect,
      socketTimeout: patience.answer,
    });
  }

  private readonly from: string;
  private readonly returnPath: string | null;

  async send(mail: ReadyMail): Promise<void> {
    const message = messageOf(mail, this.from, this.host);
    // A server that sends a letter a second is never idle: the lease of the mail would run out before it had an answer.
    const signal = AbortSignal.timeout(this.patience.whole);
    try {
      await this.transport.sendMail({ ...message, ...this.envelopeFor(mail), signal });
    } catch (error) {
      throw refusalOf(error as SmtpError);
    }
  }

  private envelopeFor({ to }: ReadyMail) {
    return this.returnPath === null ? {} : { envelope: { from: this.returnPath, to: [to] } };
  }
}

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/**
 * A 5xx counts where it speaks of this recipient or this message. Elsewhere (sign-in, sender, TLS) it speaks of our settings, which
 * somebody will mend.
 */
function refusalOf({ code = 'UNKNOWN', command = '', responseCode }: SmtpError): DomainError {
  const isOfThisMail = command === 'RCPT TO' || command === 'DATA' || command === 'API';
  const isFinal = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500;
  const reason = responseCode === undefined ? code : String(responseCode);
  return isOfThisMail && isFinal
    ? new DomainError('MAIL.REFUSED', 'invalid', { reason, isMailbox: command === 'RCPT TO' })
    : new DomainError('MAIL.NOT_TAKEN', 'unavailable', { reason });
}
