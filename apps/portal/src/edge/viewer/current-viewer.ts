import { createParamDecorator } from '@nestjs/common';
import { type Viewer, VISITOR } from '#platform';

/** Who asks. Until there is sign-in, everyone is a visitor. */
export const CurrentViewer = createParamDecorator((): Viewer => VISITOR);
