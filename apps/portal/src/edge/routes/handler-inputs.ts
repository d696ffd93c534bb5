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
    // `4:0` is the first parameter, a query; decorators of our own have random keys that may begin with a digit.
    const source = /^\d+:\d+$/.test(key) ? SOURCES[Number.parseInt(key, 10)] : undefined;
    return source ? [{ source, name: data, schema }] : [];
  });
}
