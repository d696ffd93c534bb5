import { Resolver as DnsResolver } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';

/** What the domain name system says. An abstract class, so that tests can answer in its place. */
export abstract class Resolver {
  /** All addresses of a host; empty where it has none. */
  abstract addresses(host: string): Promise<string[]>;

  /** All TXT records of a domain, each in one piece; empty where it has none. */
  abstract texts(domain: string): Promise<string[]>;
}

const TIMEOUT_MS = 3_000;

/** Asks the name servers of this machine; its hosts file, which knows names of the inside, is not read. */
@Injectable()
export class NameServers extends Resolver {
  async addresses(host: string): Promise<string[]> {
    const dns = new DnsResolver({ timeout: TIMEOUT_MS, tries: 1 });
    const found = await Promise.allSettled([dns.resolve4(host), dns.resolve6(host)]);
    return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  }

  async texts(domain: string): Promise<string[]> {
    const dns = new DnsResolver({ timeout: TIMEOUT_MS, tries: 1 });
    try {
      return (await dns.resolveTxt(domain)).map((pieces) => pieces.join(''));
    } catch {
      return [];
    }
  }
}
