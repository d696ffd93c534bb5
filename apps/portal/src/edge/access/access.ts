import { SetMetadata } from '@nestjs/common';

/** Who may use a route. A closed list: what is not on it cannot be declared. */
export const ACCESSES = ['public', 'member', 'editor', 'owner', 'curator'] as const;
export type Access = (typeof ACCESSES)[number];

export const ACCESS_METADATA = 'netzlotse:access';

/**
 * Declares who may use a handler, or every handler of a controller. A handler overrides its controller.
 * The portal refuses to start while any route lacks it.
 */
export const Access = (access: Access) => SetMetadata(ACCESS_METADATA, access);
