import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import { hashOfPicture } from '../../domain/logo/hash-of-picture.js';
import { LARGEST_LOGO, type LogoFault, type Logo, MOST_LOGO_PIXELS } from '../../domain/logo/logo.js';
import {
  formatOfPicture,
  hasStray,
  isMovingPng,
  type PictureFormat,
} from '../../domain/logo/picture-format.js';
import { ORGANISATION_INVALID } from '../../domain/organisation.errors.js';

/** Of the longer side; pages show it at half of that at most. */
const LARGEST_SIDE = 512;
const QUALITY = 85;
const LONGEST_SECONDS = 10;
/** Pictures that wait for their turn: one of 40 megapixels takes 160 MB while it is read. */
const MOST_WAITING = 8;

type Encoded = Omit<Logo, 'alt'>;

/** Makes a picture of our own from one that somebody sent: whatever else was in the file is gone. */
@Injectable()
export class EncodeLogo {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** @throws DomainError `ORGANISATION.INVALID` with the fault at `logo`, `LOGO.TOO_BUSY` */
  async execute(bytes: Buffer): Promise<Encoded> {
    if (bytes.length === 0) throw refused('logoMissing');
    if (bytes.length > LARGEST_LOGO) throw refused('logoTooLarge');
    const format = formatOfPicture(bytes);
    if (format === null) throw refused('logoType');
    if (hasStray(bytes, format)) throw refused('logoStray');
    if (format === 'png' && isMovingPng(bytes)) throw refused('logoAnimated');
    return this.inTurn(() => encode(bytes, format));
  }

  /** One at a time, as each may take much memory. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= MOST_WAITING) throw new DomainError('LOGO.TOO_BUSY', 'unavailable');
    this.waiting += 1;
    const before = this.last;
    const own = before.then(work, work);
    this.last = own.catch(() => undefined);
    return own.finally(() => (this.waiting -= 1));
  }
}

async function encode(bytes: Buffer, format: PictureFormat): Promise<Encoded> {
  const sharp = await loadSharp();
  const options = { limitInputPixels: MOST_LOGO_PIXELS, failOn: 'warning', sequentialRead: true } as const;
  const facts = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (facts?.format !== format) throw refused('logoDamaged');
  if ((facts.pages ?? 1) > 1) throw refused('logoAnimated');
  if (facts.width * facts.height > MOST_LOGO_PIXELS) throw refused('logoPixels');
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .resize({ width: LARGEST_SIDE, height: LARGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: LONGEST_SECONDS })
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw refused('logoDamaged');
    });
  return { image: data, width: info.width, height: info.height, hash: hashOfPicture(data) };
}

/** Loaded when the first picture comes; only the three readers that are needed may run. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer'],
  });
  return sharp;
}

function refused(fault: LogoFault): DomainError {
  return new DomainError(ORGANISATION_INVALID, 'invalid', { faults: [{ path: 'logo', fault }] });
}
