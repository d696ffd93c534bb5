import type { Type } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import type { z } from 'zod';

/** Reads an entry as the API answers it. */
export interface ReadsEntry {
  execute(id: string, viewer: Viewer, language: Language): Promise<unknown>;
}

/** How the API tells entries of one kind, and where. */
export interface ToldEntry {
  /** Address of one: `initiatives/:slug`. */
  readonly path: `${string}/:${string}`;
  readonly reads: Type<ReadsEntry>;
  readonly response: z.ZodType;
}

/** Gives a controller the name by which the API's description calls its routes. */
export function named(controller: Type, name: string): Type {
  Object.defineProperty(controller, 'name', { value: `${name}Controller` });
  return controller;
}
