/** The tokens that our own styles stand on. Everything else of KERN's 340 kB is left out. */
const used = [
  'layout-text-default',
  'layout-text-muted',
  'layout-background-default',
  'layout-background-hued',
  'action-default',
  'action-on-default',
  'decorative-border-default',
  'feedback-danger',
  'feedback-info',
  'feedback-success',
  'feedback-warning',
].map((name) => `--kern-color-${name}`);

function declarations(css, selector) {
  const found = new Map();
  for (const [, block] of css.matchAll(new RegExp(`(?:^|})\\s*${selector}\\s*\\{([^}]*)\\}`, 'gm'))) {
    for (const [, name, value] of block.matchAll(/(--[\w-]+):\s*([^;]+);/g)) found.set(name, value.trim());
  }
  return found;
}

function resolve(value, scope, primitives) {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name) => {
    const next = scope.get(name) ?? primitives.get(name);
    if (next === undefined) throw new Error(`KERN has no token ${name}`);
    return resolve(next, scope, primitives);
  });
}

/** As Prettier writes numbers, so that the result may be formatted with the rest. */
const withoutTrailingZeros = (value) =>
  value.replace(/(\.\d*?)0+(?=[%\s)])/g, '$1').replace(/\.(?=[%\s)])/g, '');

function theme(css, name, primitives) {
  const scope = declarations(css, `\\[data-kern-theme=${name}\\],\\s*\\.kern-${name}`);
  return used.map((token) => {
    if (!scope.has(token)) throw new Error(`KERN's ${name} theme has no token ${token}`);
    return `${token}: ${withoutTrailingZeros(resolve(scope.get(token), scope, primitives))};`;
  });
}

const indented = (lines, by) => lines.map((line) => `${' '.repeat(by)}${line}`).join('\n');

/** @param {string} css kern.css of @kern-ux/native @returns {string} our tokens in light and dark, free of references */
export function tokensFrom(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const primitives = declarations(plain, ':root');
  return `/* Made by derive.mjs from @kern-ux/native (EUPL-1.2). */
:root {
  color-scheme: light dark;
${indented(theme(plain, 'light', primitives), 2)}
}
@media (prefers-color-scheme: dark) {
  :root {
${indented(theme(plain, 'dark', primitives), 4)}
  }
}
`;
}
