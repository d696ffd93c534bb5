import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { messagesOf } from '#messages';
import { type FieldError, RequestError } from '../errors/request-error.js';
import { currentScope } from '../request/request-scope.js';
import { inputsOf } from '../routes/handler-inputs.js';
import { BODY_LIMIT_METADATA, USUAL_BODY } from './body-limit.js';
import { inspectBody } from './inspect-body.js';
import { parseQuery } from './query-string.js';
import { FILE_METADATA } from './sent-file.js';
import { readFile } from './read-file.js';
import { readBody, readForm } from './read-body.js';
import { isForPrograms } from '../request/is-for-programs.js';

/** Reads query and body for the handler that was found: only what it declares, and only after it was allowed to run. */
@Injectable()
export class InputGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const sources = new Set(
      inputsOf(context.getClass(), context.getHandler().name).map(({ source }) => source),
    );
    readQuery(request, sources.has('query'));
    const fileLimit: number | undefined = Reflect.getMetadata(FILE_METADATA, context.getHandler());
    if (fileLimit !== undefined) {
      request.body = await readFile(request, fileLimit);
      refuse(inspectBody(request.body, texts()));
    } else if (sources.has('body')) {
      const limit: number = Reflect.getMetadata(BODY_LIMIT_METADATA, context.getHandler()) ?? USUAL_BODY;
      const readAny = isForPrograms(request.path) ? readBody : readForm;
      const body = await readAny(request, context.switchToHttp().getResponse<Response>(), limit);
      refuse(inspectBody(body, texts()));
    }
    return true;
  }
}

function readQuery(request: Request, isTaken: boolean): void {
  const at = request.url.indexOf('?');
  const { values, errors } = parseQuery(at === -1 ? '' : request.url.slice(at + 1), texts());
  const unknown = isTaken ? [] : Object.keys(values);
  refuse([...errors, ...unknown.map((name) => ({ path: name, message: texts().unknown(name) }))]);
  // Express computes `query` anew at each reading, in its own way.
  Object.defineProperty(request, 'query', { value: values });
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new RequestError(400, 'REQUEST.INVALID', { errors });
}

function texts() {
  return messagesOf(currentScope().language).errors.input;
}
