import MarkdownIt from 'markdown-it';
import { useContentLanguage } from '../frame.js';

/** The page itself has h1 and h2, so the text's own headings begin at h3 and end at h6. */
const PAGE_LEVELS = 2;
const DEEPEST_HEADING = 6;

const parser = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes: '„“‚‘' }).disable(
  'image',
);

parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

/** Only addresses that a reader can open; everything else stays text. */
parser.validateLink = (url) => /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(url.trim());

parser.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
  tokens[at]?.attrSet('rel', 'nofollow ugc noopener');
  return self.renderToken(tokens, at, options);
};

/** A heading stands below the last larger one, without a gap between their levels, whatever size the writer began with. */
parser.core.ruler.push('demote_headings', ({ tokens }) => {
  const above: number[] = [];
  for (const token of tokens) {
    if (!token.type.startsWith('heading_')) continue;
    if (token.nesting > 0) {
      const size = Number(token.tag.slice(1));
      while (above.length > 0 && above.at(-1)! >= size) above.pop();
      above.push(size);
    }
    token.tag = `h${Math.min(DEEPEST_HEADING, PAGE_LEVELS + above.length)}`;
  }
});

/** User Markdown as safe HTML: no raw HTML, no images, no scripts in addresses, links that vouch for nothing. */
export function markdownToHtml(text: string): string {
  return parser.render(text);
}

/** What a member wrote at length, in Markdown. */
export function Markdown({ text }: { text: string }) {
  return (
    <div
      class="prose"
      lang={useContentLanguage()}
      dangerouslySetInnerHTML={{ __html: markdownToHtml(text) }}
    />
  );
}
