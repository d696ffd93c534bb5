import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'";

const SUGGESTIONS = [
  { type: 'topic', url: '/themen/digitallotsen', title: 'Digitallotsen', hint: '9 Einträge' },
  {
    type: 'initiative',
    url: '/initiativen/digitallotsen-pforzheim',
    title: 'Digitallotsen der Stadt Pforzheim',
    hint: 'Stadt Pforzheim',
  },
  {
    type: 'initiative',
    url: '/initiativen/digitallotsen-heidelberg',
    title: 'Digitallotsinnen und Digitallotsen der Stadt Heidelberg',
    hint: 'Stadt Heidelberg',
  },
  {
    type: 'organisation',
    url: '/organisationen/digihub-suedbaden',
    title: 'DIGIHUB Südbaden',
    hint: 'Freiburg im Breisgau',
  },
];

/** Serves rendered pages and the built assets under the product's content policy. Answers with the server and what it sent. */
export async function serve({ pages, assets }) {
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const answer = (body, type) => {
      const bytes = ['.woff2'].includes(type) ? body : gzipSync(body);
      sent.push({ path: pathname, bytes: bytes.length });
      response.writeHead(200, {
        'content-type': TYPES[type] ?? 'application/json',
        'content-security-policy': POLICY,
        ...(bytes === body ? {} : { 'content-encoding': 'gzip' }),
      });
      response.end(bytes);
    };
    if (pathname === '/api/v1/suggest') {
      const asked = (searchParams.get('q') ?? '').toLowerCase();
      const items = SUGGESTIONS.filter(({ title }) => title.toLowerCase().includes(asked));
      return answer(JSON.stringify({ items }), '.json');
    }
    if (pathname.startsWith('/assets/')) {
      return answer(assets[pathname] ?? '', extname(pathname));
    }
    const page = pages[pathname.slice(1)];
    if (page) return answer(page, '.html');
    response.writeHead(404, { 'content-security-policy': POLICY }).end('nothing here');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, sent, origin: `http://127.0.0.1:${server.address().port}` };
}
