import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document of the running portal, made when it is first asked for: a start shall not wait for it. */
@Injectable()
export class ApiDescription {
  private made: OpenAPIObject | null = null;

  /** Set once all routes are known. */
  make: (() => OpenAPIObject) | null = null;

  /** null while the portal is not built. */
  get document(): OpenAPIObject | null {
    return (this.made ??= this.make?.() ?? null);
  }
}
