import type { Assets } from '../../ui/index.js';

/** What every page needs to know of the whole site. */
export interface Site {
  /** Origin without a slash at the end. */
  readonly publicUrl: string;
  readonly assets: Assets;
}

/** Where Express keeps it. */
export const SITE = 'site';
