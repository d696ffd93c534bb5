import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { problemSchema } from '../errors/problem.js';
import { declareProblems } from './declare-problems.js';
import { jsonSchemaOf } from './json-schema-of.js';

const DESCRIPTION =
  'Directory and matchmaking service of a network of municipalities and their partners. Errors are problem documents ' +
  '(RFC 9457) in the language of Accept-Language (de, en). Lists answer `{ items, next }`: `next` is the `cursor` of ' +
  'the following page. Dates are ISO 8601, distances kilometres, coordinates WGS 84 degrees.';

const TOKENS =
  'An access token of one’s own, made at /konto/programme. It signs nobody in or out, claims nothing, hands in no new ' +
  'organisation and never acts as a curator; of scope `read` it changes nothing.';
const SESSIONS =
  'The session of a browser (`__Host-netzlotse` over https); what changes something also carries the token of `GET /session`.';

/** The OpenAPI 3.1 document of every route below `/api`, in a stable order. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Netzlotse')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: TOKENS }, 'token')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'x-csrf-token', description: SESSIONS }, 'csrfToken')
    .addCookieAuth('netzlotse', { type: 'apiKey', in: 'cookie', description: SESSIONS }, 'session')
    .addSecurityRequirements({})
    .addSecurityRequirements('token')
    .addSecurityRequirements({ session: [], csrfToken: [] })
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    autoTagControllers: false,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    standardSchemaConverter: jsonSchemaOf,
  });
  const problem = jsonSchemaOf(problemSchema, { schemaType: 'output' });
  const schemas = { ...document.components?.schemas, ...problem?.components } as Record<string, object>;
  return {
    ...document,
    paths: byName(declareProblems(document.paths)),
    components: { ...document.components, schemas: byName(schemas) },
  };
}

function byName<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
