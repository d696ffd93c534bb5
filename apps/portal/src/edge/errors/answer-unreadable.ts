import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemOf } from './describe-fault.js';
import type { Fault } from './fault.js';

const MALFORMED: Fault = { status: 400, code: 'REQUEST.MALFORMED', kind: 'invalid' };
const NOT_ENCODED: Fault = { status: 400, code: 'REQUEST.NOT_ENCODED', kind: 'invalid' };
const TOO_LARGE: Fault = { status: 431, code: 'REQUEST.HEAD_TOO_LARGE', kind: 'invalid' };
const TOO_SLOW: Fault = { status: 408, code: 'REQUEST.TOO_SLOW', kind: 'invalid' };
const NO_SUCH_METHOD: Fault = {
  status: 405,
  code: 'REQUEST.METHOD_NOT_ALLOWED',
  kind: 'invalid',
  headers: { allow: 'GET, HEAD' },
};

/** What the HTTP parser of Node calls the trouble. */
const FAULTS: Readonly<Record<string, Fault>> = {
  HPE_INVALID_URL: NOT_ENCODED,
  HPE_HEADER_OVERFLOW: TOO_LARGE,
  ERR_HTTP_REQUEST_TIMEOUT: TOO_SLOW,
};

const METHOD = /^[A-Z-]{1,40} \S+ HTTP\//;

interface ClientError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/**
 * Requests that Node cannot read never reach a route or a filter, and by itself it answers them with nothing but a
 * number. Umlauts typed straight into an address (`curl '…?q=Bürger'`) are the common case: they get a sentence.
 * The head was not read, so neither are language and door: a problem document, in German.
 */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: ClientError, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const answer = answerOf(faultOf(error));
    socket.end(isHead(error) ? answer.head : answer.head + answer.body);
  });
}

/** To the parser a method that it does not know is as broken as no HTTP at all. */
function faultOf({ code = '', rawPacket }: ClientError): Fault {
  if (code !== 'HPE_INVALID_METHOD') return FAULTS[code] ?? MALFORMED;
  return METHOD.test(rawPacket?.toString('latin1') ?? '') ? NO_SUCH_METHOD : MALFORMED;
}

/** HTTP allows no body there, and the next answer of a connection would begin with it. */
function isHead({ rawPacket }: ClientError): boolean {
  return rawPacket?.toString('latin1', 0, 5) === 'HEAD ';
}

function answerOf(fault: Fault): { readonly head: string; readonly body: string } {
  const body = JSON.stringify(problemOf(fault, 'de'));
  const head = {
    ...fault.headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    connection: 'close',
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}`;
  return { head: [status, ...lines, '', ''].join('\r\n'), body };
}
