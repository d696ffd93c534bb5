/** Our tokens in light and dark, free of references, out of KERN's stylesheet. */
export function tokensFrom(css: string): string;
