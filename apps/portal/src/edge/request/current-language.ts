import { createParamDecorator } from '@nestjs/common';
import { currentScope } from './request-scope.js';

/** The language of the answer, `de` or `en`. */
export const CurrentLanguage = createParamDecorator(() => currentScope().language);
