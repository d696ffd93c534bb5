import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { isPublicAddress } from './public-address.js';
import { Resolver } from './resolver.js';

/** From the question to the last byte. */
const LONGEST_MS = 3_000;
const MOST_BYTES = 1_048_576;

export interface OutsideQuestion {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutsideAnswer {
  readonly status: number;
  /** Its content type. */
  readonly type: string;
  readonly text: string;
}

/**
 * The only way to an address that somebody typed. It reaches public addresses alone, connects to the very address that was looked
 * at (a second look-up could answer otherwise), follows no redirect, and gives up after 3 s or 1 MB.
 */
@Injectable()
export class GuardedClient {
  constructor(private readonly resolver: Resolver) {}

  /** The text at an address; null for whatever goes wrong, as a stranger's server has nothing to tell us. */
  async text(url: string): Promise<string | null> {
    const answer = await this.exchange(url, { headers: { accept: 'text/plain' } });
    return answer?.status === 200 ? answer.text : null;
  }

  /** What a server answers, whatever its status says; null where it does not, or may not be asked. */
  async exchange(url: string, question: OutsideQuestion = {}): Promise<OutsideAnswer | null> {
    const target = new URL(url);
    if (!['http:', 'https:'].includes(target.protocol) || isIP(target.hostname.replace(/^\[|\]$/g, '')))
      return null;
    const signal = AbortSignal.timeout(LONGEST_MS);
    try {
      const addresses = await this.resolver.addresses(target.hostname);
      // One inside address among public ones is a trap, not a spare.
      if (addresses.length === 0 || !addresses.every((one) => this.isAllowed(one))) return null;
      return await send(target, question, addresses[0]!, signal);
    } catch {
      return null;
    }
  }

  /** TXT records of a domain; empty for whatever goes wrong. */
  async texts(domain: string): Promise<string[]> {
    const late = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_MS, null).unref());
    const found = await Promise.race([this.resolver.texts(domain).catch(() => null), late]);
    return found ?? [];
  }

  protected isAllowed(address: string): boolean {
    return isPublicAddress(address);
  }
}

function send(
  target: URL,
  { method = 'GET', headers: given = {}, body }: OutsideQuestion,
  address: string,
  signal: AbortSignal,
): Promise<OutsideAnswer | null> {
  const ask = target.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = { ...given, 'accept-encoding': 'identity', 'user-agent': 'Netzlotse' };
  return new Promise((resolve, reject) => {
    const lookup = pinnedTo(address);
    const asked = ask(target, { method, lookup, agent: false, headers, signal }, (response) => {
      collect(response).then(resolve, reject);
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

/** Answers every look-up with the one address. */
function pinnedTo(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, { all }, done) => {
    if (all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}

async function collect(response: IncomingMessage): Promise<OutsideAnswer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  const status = response.statusCode ?? 0;
  const type = response.headers['content-type'] ?? '';
  return { status, type, text: Buffer.concat(chunks).toString('utf8') };
}
