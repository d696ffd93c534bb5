import 'reflect-metadata';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { z } from 'zod';
import { Access } from '../access/access.js';
import { checkRoutes } from './check-routes.js';
import { listRoutes } from './list-routes.js';

const slug = z.string();
const closed = z.strictObject({ q: z.string() });
const open = z.object({ q: z.string() });

@Controller('planted')
class PlantedController {
  @Get(['proper/:slug', 'en/proper/:slug'])
  @Access('public')
  proper(@Param('slug', { schema: slug }) _slug: string, @Query({ schema: closed }) _query: unknown) {}

  @Get('undeclared')
  undeclared() {}

  @Post('unchecked/:slug')
  @Access('public')
  unchecked(@Body() _body: unknown) {}

  @Get('open')
  @Access('public')
  open(@Query({ schema: open }) _query: unknown) {}
}

const routes = listRoutes({
  getControllers: () => [{ metatype: PlantedController }],
} as unknown as DiscoveryService);
const only = (handler: string) => routes.filter((route) => route.handler === handler);

describe('checkRoutes', () => {
  it('lets a route pass that says who may use it and what it takes', () => {
    expect(only('proper').map(({ path }) => path)).toEqual([
      '/planted/proper/:slug',
      '/planted/en/proper/:slug',
    ]);
    expect(() => checkRoutes(only('proper'))).not.toThrow();
  });

  it('names a route that does not say who may use it', () => {
    expect(() => checkRoutes(routes)).toThrow(
      'PlantedController.undeclared (GET /planted/undeclared) lacks @Access',
    );
  });

  it('names input that nobody checks', () => {
    expect(() => checkRoutes(only('unchecked'))).toThrow('takes its body without a schema');
    expect(() => checkRoutes(only('unchecked'))).toThrow('does not check its param "slug"');
    expect(() => checkRoutes(only('open'))).toThrow('takes parameters that its schema does not know');
  });
});
