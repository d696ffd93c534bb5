import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
/** Steps before and after now that count too: clocks of phones differ. */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** A new secret, base32 (RFC 4648), 160 bits as RFC 4226 recommends. */
export function makeTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** `otpauth://totp/...` for the app that makes the codes. */
export function totpAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/**
 * The step of 30 s since 1970 that a code belongs to; null: the code is wrong, or its step was used before (RFC 6238, 5.2).
 *
 * @param usedStep the last step whose code was accepted
 */
export function stepOfCode(secret: string, code: string, now: Date, usedStep: number | null): number | null {
  const delta = totpOf(secret, '').validate({
    token: code.replace(/\s/g, ''),
    timestamp: now.getTime(),
    window: WINDOW,
  });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1_000 / PERIOD_S) + delta;
  return usedStep !== null && step <= usedStep ? null : step;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Netzlotse', label, secret: Secret.fromBase32(secret), period: PERIOD_S });
}
