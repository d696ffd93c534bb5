import type { Messages } from '#messages';

/** Something of others that the product carries, with what its licence wants to be said. */
export interface ShippedPart {
  readonly name: string;
  readonly use: keyof Messages['about']['sources']['uses'];
  readonly by: string;
  readonly licence: string;
  readonly url: string;
}

/** Fonts, design and word lists; programs that are merely used are named by their packages. */
export const SHIPPED_PARTS: readonly ShippedPart[] = [
  {
    name: 'Fira Sans 4.106',
    use: 'fonts',
    by: '© 2012–2015 The Mozilla Foundation, Telefonica S.A.',
    licence: 'SIL Open Font License 1.1',
    url: 'https://scripts.sil.org/OFL',
  },
  {
    name: 'KERN UX',
    use: 'design',
    by: 'KERN',
    licence: 'EUPL 1.2',
    url: 'https://www.kern-ux.de',
  },
  {
    name: 'stopwords-de',
    use: 'stopWords',
    by: 'stopwords-iso',
    licence: 'MIT',
    url: 'https://github.com/stopwords-iso/stopwords-de',
  },
  {
    name: '@zxcvbn-ts/language-common',
    use: 'passwords',
    by: 'Dan Wheeler, Dropbox, zxcvbn-ts',
    licence: 'MIT',
    url: 'https://github.com/zxcvbn-ts/zxcvbn',
  },
  {
    name: '@zxcvbn-ts/language-de',
    use: 'words',
    by: 'zxcvbn-ts',
    licence: 'MIT',
    url: 'https://github.com/zxcvbn-ts/zxcvbn',
  },
];
