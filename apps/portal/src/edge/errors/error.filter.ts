import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { JsonLogger } from '#platform';
import { pathIn } from '../../ui/index.js';
import { noteDone } from '../page/done.js';
import { frameOfRequest } from '../page/frame-of-request.js';
import { isForPrograms } from '../request/is-for-programs.js';
import { currentScope } from '../request/request-scope.js';
import { problemOf } from './describe-fault.js';
import { errorPage } from './error-page.js';
import type { Fault } from './fault.js';
import { keptForm } from './kept-form.js';
import { keptFormPage } from './kept-form.page.js';
import { LeaveFor } from './leave-for.js';
import { Moved } from './moved.js';
import { RefusedPage } from './refused-page.js';
import { SeeOther } from './see-other.js';
import { toFault } from './to-fault.js';

/** The one place where an error becomes an answer: a problem document for programs, a page for people. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: JsonLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { id, language } = currentScope();
    if (error instanceof Moved) {
      const { search } = new URL(request.originalUrl, 'http://localhost');
      response.redirect(error.status, pathIn(language, error.path) + search);
      return;
    }
    if (error instanceof SeeOther) {
      if (error.done) noteDone(request, error.done);
      response.redirect(303, pathIn(language, error.address));
      return;
    }
    if (error instanceof LeaveFor) {
      response.redirect(303, error.url);
      return;
    }
    const fault = toFault(error instanceof RefusedPage ? error.cause : error);
    if (fault.status >= 500) this.logger.failure(error, { requestId: id, code: fault.code });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(fault.status).set({ ...fault.headers, 'cache-control': 'no-store' });
    if (isForPrograms(request.path)) {
      response.type('application/problem+json').send(JSON.stringify(problemOf(fault, language)));
    } else if (error instanceof RefusedPage) {
      response.type('html').send(error.html);
    } else void this.sayOnPage(fault, request, response, id);
  }

  /** What was typed into a form comes back with the answer where it can be sent again. */
  private async sayOnPage(fault: Fault, request: Request, response: Response, id: string): Promise<void> {
    const frame = frameOfRequest(request);
    const fields = await keptForm(request, response, fault).catch(() => null);
    response.type('html').send(fields ? keptFormPage(fault, fields, frame) : errorPage(fault, frame, id));
  }
}
