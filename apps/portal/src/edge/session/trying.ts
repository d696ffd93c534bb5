import type { Request } from 'express';
import { tidyEmail, type Trying } from '#accounts';
import { deviceOf } from './known-device.js';

/** Who tries to get in by a request. @param email as typed */
export function tryingOf(request: Request, email: string): Trying {
  return { email: tidyEmail(email), address: request.ip ?? '', device: deviceOf(request) };
}
