import type { Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';

/** What a handler takes from a request, as its parameter decorators say. */
export interface HandlerInput {
  readonly source: 'query' | 'param' | 'body';
  /** One parameter, or undefined for all of them at once. */
  readonly name: string | undefined;
  readonly schema: unknown;
}

const SOURCES: Readonly<Record<number, HandlerInput['source']>> = {
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'param',
  [RouteParamtypes.BODY]: 'body',
};

interface Declared {
  readonly data?: string;
  readonly schema?: unknown;
}

export function inputsOf(controller: Type, handler: string): HandlerInput[] {
  const declared: Record<string, Declared> =
    Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {};
  return Object.entries(declared).flatMap(([key, { data, schema }]) => {
    const source = SOURCES[Number.parseInt(key, 10)];
    return source ? [{ source, name: data, schema }] : [];
  });
}
