import type { z } from 'zod';
import { checked } from './checked.js';

const DECIMAL = /^-?\d{1,3}(?:\.\d{1,15})?$/;

/** Degrees, WGS 84. A decimal number written as a text counts too: YAML values are read as texts. */
export function latitude(): z.ZodType<number> {
  return degrees(90, 'latitude');
}

export function longitude(): z.ZodType<number> {
  return degrees(180, 'longitude');
}

function degrees(limit: number, name: 'latitude' | 'longitude'): z.ZodType<number> {
  return checked<number>((value) =>
    Math.abs(numberOf(value)) <= limit ? null : (texts) => texts.rejected[name],
  ).overwrite(numberOf);
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && DECIMAL.test(value) ? Number(value) : Number.NaN;
}
