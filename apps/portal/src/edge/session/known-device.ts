import type { Request, RequestHandler } from 'express';
import type { KnownDevices } from '#accounts';
import { cookieName, isHttps } from './cookie-name.js';
import type { Config } from '#platform';

const LIFETIME_MS = 365 * 24 * 60 * 60_000;

interface Device {
  readonly mark: string;
  remember(accountId: string): void;
}

const devices = new WeakMap<Request, Device>();

/** Lets requests say with which device somebody signed in before. No session: it outlives signing out. */
export function openDevices(known: KnownDevices, config: Config): RequestHandler {
  const name = cookieName('netzlotse-device', config);
  const secure = isHttps(config);
  return (request, response, next) => {
    devices.set(request, {
      mark: valueOf(request, name),
      remember: (accountId) => {
        const scope = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: LIFETIME_MS } as const;
        response.cookie(name, known.markFor(accountId), scope);
      },
    });
    next();
  };
}

/** What the device keeps of having signed in, unchecked; '' where it keeps nothing. */
export function deviceOf(request: Request): string {
  return devices.get(request)?.mark ?? '';
}

/** Somebody just proved on this device that the account is theirs. */
export function rememberDevice(request: Request, accountId: string): void {
  devices.get(request)?.remember(accountId);
}

function valueOf({ headers }: Request, name: string): string {
  const pairs = headers.cookie?.split(';').map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
