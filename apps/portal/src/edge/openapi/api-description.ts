import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document of the running portal; set once all routes are known. */
@Injectable()
export class ApiDescription {
  document: OpenAPIObject | null = null;
}
