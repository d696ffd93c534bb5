import { Agent, request } from 'node:http';
import { unpacked } from '../../portal/unpacked.js';
import { quantile } from './quantile.js';

/** What a client waited for one address, ms, and what came over the wire. */
export interface Waited {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  /** Answers a second, of all clients together. */
  readonly perSecond: number;
  /** The largest answer as it was sent, compressed. */
  readonly kilobytes: number;
}

/**
 * Asks for addresses in turn, each client one after the other over its own connection.
 *
 * @param addresses asked in turn
 * @param clients how many ask at once
 * @param n requests of all clients together
 * @throws Error when an answer is not 200
 */
export async function load(addresses: readonly string[], clients: number, n: number): Promise<Waited> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let next = 0;
  let bytes = 0;
  const startedAt = performance.now();
  const client = async () => {
    while (next < n) {
      const address = addresses[next % addresses.length]!;
      next += 1;
      const askedAt = performance.now();
      bytes = Math.max(bytes, (await get(address, agent)).length);
      times.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  return {
    n,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond: n / seconds,
    kilobytes: bytes / 1_000,
  };
}

/** An answer as a browser would get it. @throws Error when it is not 200 */
export async function read(address: string): Promise<string> {
  const agent = new Agent();
  try {
    const { body, encoding } = await fetchRaw(address, agent);
    return unpacked(body, encoding).toString();
  } finally {
    agent.destroy();
  }
}

async function get(address: string, agent: Agent): Promise<Buffer> {
  return (await fetchRaw(address, agent)).body;
}

function fetchRaw(address: string, agent: Agent): Promise<{ body: Buffer; encoding: string | undefined }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200)
          resolve({ body: Buffer.concat(chunks), encoding: answer.headers['content-encoding'] });
        else reject(new Error(`${address} answered ${answer.statusCode}`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
