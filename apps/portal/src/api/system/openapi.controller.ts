import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers } from '../../edge/index.js';
import { ApiDescription } from '../../edge/openapi/api-description.js';

const openApiResponse = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

@Controller('api/v1')
@Access('public')
export class OpenApiController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @Answers(openApiResponse, 'This description')
  read() {
    return this.description.document;
  }
}
