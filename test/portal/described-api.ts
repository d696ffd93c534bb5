import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Answer } from './ask.js';

const METHODS_WITHOUT_DOCUMENT = ['OPTIONS', 'HEAD'];

/** Holds answers of the API against what its OpenAPI document promises. */
export class DescribedApi {
  private readonly ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly paths: readonly { readonly template: string; readonly pattern: RegExp }[];

  constructor(private readonly document: OpenAPIObject) {
    addFormats.default(this.ajv);
    this.ajv.addSchema(document, 'api');
    this.paths = Object.keys(document.paths).map((template) => ({
      template,
      pattern: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }));
  }

  /** @throws Error saying where an answer differs from what is promised */
  check(method: string, path: string, answer: Answer): void {
    if (METHODS_WITHOUT_DOCUMENT.includes(method) || answer.text === '') return;
    const pointer = this.pointerTo(method, path.split('?')[0] ?? '', answer);
    if (pointer === null) return;
    const fits = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `api#${pointer}` });
    this.compiled.set(pointer, fits);
    const isJson = /\bjson\b/.test(answer.headers['content-type'] ?? '');
    if (!fits(isJson ? JSON.parse(answer.text) : answer.text)) {
      throw new Error(`${method} ${path} answered ${answer.status} with ${JSON.stringify(fits.errors)}`);
    }
  }

  /** JSON pointer to the schema that an answer must fit; null where there is no body to check. */
  private pointerTo(method: string, path: string, answer: Answer): string | null {
    const type = answer.headers['content-type']?.split(';')[0] ?? '';
    const template = this.paths.find(({ pattern }) => pattern.test(path))?.template;
    const operation = template && this.document.paths[template]?.[method.toLowerCase() as 'get'];
    // Nobody promised anything about what does not exist, except how that is said.
    if (!operation) {
      if (type === 'application/problem+json') return '/components/schemas/Problem';
      if (answer.status === 301) return null;
      throw new Error(`${method} ${path} is not described, and answers ${answer.status} ${type}`);
    }
    const status = String(answer.status) in operation.responses ? String(answer.status) : 'default';
    const content = (operation.responses[status] as { content?: object }).content;
    if (answer.status === 301) return null;
    if (!content || !(type in content)) {
      throw new Error(`${method} ${path} answered ${answer.status} with ${type}, which is not described`);
    }
    const steps = ['paths', template, method.toLowerCase(), 'responses', status, 'content', type, 'schema'];
    return steps
      .map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .map(encodeURI)
      .join('');
  }
}
