import type { RequestHandler } from 'express';
import helmet from 'helmet';

const SELF = ["'self'"];
const NOBODY = ["'none'"];

/** What a page of ours may load: its own files and nothing else, ever. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: NOBODY,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: ["'self'", 'data:'],
    fontSrc: SELF,
    connectSrc: SELF,
    formAction: SELF,
    baseUri: NOBODY,
    frameAncestors: NOBODY,
  },
};

/** @param isHttps whether the public address is https; only then browsers are told to insist on it */
export function securityHeaders(isHttps: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy,
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
