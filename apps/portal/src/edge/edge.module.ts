import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AskerTurns } from './access/asker-turns.js';
import { CountGuard } from './access/count.guard.js';
import { InputGuard } from './input/input.guard.js';
import { SchemaPipe } from './input/schema.pipe.js';
import { HttpMetrics } from './observe/http-metrics.js';
import { CsrfGuard } from './session/csrf.guard.js';
import { ApiDescription } from './openapi/api-description.js';
import { EtagInterceptor } from './version/etag.interceptor.js';
import { RouteTable } from './routes/route-table.js';

/** Everything between the socket and a controller. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ApiDescription,
    AskerTurns,
    HttpMetrics,
    RouteTable,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: InputGuard },
    { provide: APP_GUARD, useClass: CsrfGuard },
    { provide: APP_GUARD, useClass: CountGuard },
    { provide: APP_PIPE, useClass: SchemaPipe },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
  ],
  exports: [ApiDescription, AskerTurns, HttpMetrics, RouteTable],
})
export class EdgeModule {}
