import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server does with the next mail. */
export type Answer =
  | { readonly to: 'take' }
  | { readonly to: 'refuse'; readonly at: 'recipient' | 'data' | 'sender'; readonly code: number }
  | { readonly to: 'drop' }
  | { readonly to: 'stall' };

/** A mail server in this process, without TLS, that does as it is told and keeps what it said yes to. */
export class MailServer {
  readonly taken: ParsedMail[] = [];
  /** Of their envelopes. */
  readonly senders: string[] = [];
  /** Mails that it heard to the end and never answered. */
  stalled = 0;
  answer: Answer = { to: 'take' };
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailServer> {
    const refusal = (at: string): Error | null => {
      const { answer } = self;
      return answer.to === 'refuse' && answer.at === at
        ? Object.assign(new Error('somebody@secret.example is not wanted'), { responseCode: answer.code })
        : null;
    };
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      onMailFrom: ({ address }, _session, done) => {
        self.senders.push(address);
        done(refusal('sender'));
      },
      onRcptTo: (_address, _session, done) => done(refusal('recipient')),
      onData: (stream, _session, done) => void self.take(stream, done, () => refusal('data')),
    });
    smtp.on('error', () => undefined);
    const self = new MailServer(smtp);
    const server = (smtp as unknown as { server: Server }).server;
    server.on('connection', (socket: Socket) => self.sockets.add(socket));
    smtp.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return self;
  }

  get url(): string {
    const { port } = (this.server as unknown as { server: Server }).server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  /** The mails' ids without brackets and host. */
  get takenIds(): string[] {
    return this.taken.map(({ messageId }) => /^<(.+)@/.exec(messageId ?? '')?.[1] ?? '');
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  private async take(
    stream: Parameters<typeof simpleParser>[0],
    done: (error?: Error | null) => void,
    refusal: () => Error | null,
  ): Promise<void> {
    const mail = await simpleParser(stream);
    const refused = refusal();
    if (refused) return done(refused);
    if (this.answer.to === 'stall') {
      this.stalled += 1;
      return;
    }
    this.taken.push(mail);
    if (this.answer.to === 'take') return done();
    for (const socket of this.sockets) socket.destroy();
  }
}
