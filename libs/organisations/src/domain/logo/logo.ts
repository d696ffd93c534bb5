/** Bytes of a picture as it is sent. */
export const LARGEST_LOGO = 5 * 1_024 * 1_024;
/** Pixels of a picture before it is made smaller. */
export const MOST_LOGO_PIXELS = 40_000_000;
export const LONGEST_ALT = 200;

/** What is known of a logo without its picture. */
export interface LogoFacts {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it; null: "Logo" and the name say enough. */
  readonly alt: string | null;
  /** Of the picture: the same hash, the same bytes. */
  readonly hash: string;
}

/** A logo as WebP. */
export interface Logo extends LogoFacts {
  readonly image: Buffer;
}

/** Why a picture is not taken: a key of the texts for input (`errors.input`). */
export type LogoFault =
  | 'logoMissing'
  | 'logoTooLarge'
  | 'logoType'
  | 'logoStray'
  | 'logoAnimated'
  | 'logoPixels'
  | 'logoDamaged';
