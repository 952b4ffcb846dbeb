/**
 * What a static host is told, written from `src/headers.js` alone, so that no host sends other headers than the tests saw.
 * Pages, scripts and everything else differ: a worker takes its policy from its own response.
 */
import { documentHeaders, headers, scriptHeaders } from '../src/headers.js';

/** Hosts are reached by https; without subdomains, because those belong to somebody else. */
const hosted = (own) => ({ ...own, 'Strict-Transport-Security': 'max-age=31536000' });

const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_FIRST = { 'Cache-Control': 'no-cache' };

const lines = (own, write) => Object.entries(own).map(([name, value]) => write(name, value));

/**
 * Netlify and Cloudflare Pages. Rules add up there and cannot be taken back, so the pages' headers stand for everything
 * and only what runs as a worker gets a second, narrower policy.
 */
export function headersFile(base = '') {
  const rule = (path, own) => [`${base}${path}`, ...lines(own, (name, value) => `  ${name}: ${value}`)];
  const policy = { 'Content-Security-Policy': scriptHeaders['Content-Security-Policy'] };
  return [
    ...rule('/*', hosted(documentHeaders)),
    ...rule('/_app/immutable/*', FOREVER),
    ...rule('/_app/immutable/workers/*', policy),
    ...rule('/service-worker.js', { ...policy, ...ASK_FIRST }),
    '',
  ].join('\n');
}

/** The inside of a `server { }` that already speaks https. */
export function nginxSnippet(base = '') {
  const add = (own) => lines(own, (name, value) => `  add_header ${name} "${value}" always;`);
  // nginx forgets the headers of the outer block as soon as an inner one adds its own: each says all of them.
  const location = (where, own, tries) => [
    `location ${where} {`,
    ...add(hosted(own)),
    ...tries.map((line) => `  ${line}`),
    '}',
  ];
  return [
    '# Put this inside the server { } of your https site. The files of app/ lie in',
    `# /var/www/holdfast${base}/; change the next line if they lie elsewhere.`,
    'root /var/www/holdfast;',
    'absolute_redirect off;',
    'gzip on;',
    'gzip_types text/css text/javascript application/javascript application/json image/svg+xml;',
    ...location(`${base}/`, { ...documentHeaders, ...ASK_FIRST }, [
      'try_files $uri $uri.html $uri/index.html =404;',
      `error_page 404 ${base}/404.html;`,
    ]),
    ...location(`~ ^${base}/[^/]+\\.js$`, { ...scriptHeaders, ...ASK_FIRST }, ['try_files $uri =404;']),
    ...location(`^~ ${base}/_app/`, { ...headers, ...ASK_FIRST }, ['error_page 404 @missing;']),
    ...location(`^~ ${base}/_app/immutable/`, { ...scriptHeaders, ...FOREVER }, ['error_page 404 @missing;']),
    '# A missing file is missing: never a page in its place.',
    'location @missing {',
    '  types { }',
    '  default_type text/plain;',
    '  return 404 "Not found\\n";',
    '}',
    '',
  ].join('\n');
}

/** A whole site; Caddy fetches its certificate by itself. */
export function caddyfile(base = '') {
  const block = (matcher, own) => [
    `  header ${matcher ? `${matcher} ` : ''}{`,
    ...lines(own, (name, value) => `    ${name} "${value}"`),
    '  }',
  ];
  const policyOf = (own) => Object.fromEntries(Object.entries(own).filter(([name]) => !(name in headers)));
  return [
    '# Change the name. The files of app/ lie in',
    `# /srv/holdfast${base}/; change the line "root" if they lie elsewhere.`,
    'holdfast.example.org {',
    '  root * /srv/holdfast',
    '  encode gzip',
    '  @page path_regexp (^|/)[^.]*$|\\.html$',
    '  @script path *.js',
    `  @forever path ${base}/_app/immutable/*`,
    `  @again not path ${base}/_app/immutable/*`,
    ...block('', hosted(headers)),
    ...block('@page', policyOf(documentHeaders)),
    ...block('@script', policyOf(scriptHeaders)),
    ...block('@forever', FOREVER),
    ...block('@again', ASK_FIRST),
    '  try_files {path} {path}.html {path}/index.html',
    '  file_server',
    '  handle_errors {',
    '    header Cache-Control no-cache',
    `    handle ${base}/_app/* {`,
    '      header Content-Type text/plain',
    '      respond "Not found" 404',
    '    }',
    '    handle {',
    `      rewrite * ${base}/404.html`,
    '      file_server',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Ten lines for whoever puts the folder on a host. */
export const hostingPage = (version, base = '') =>
  [
    `Holdfast ${version}: a folder of files. Any static host can serve it; no Node, no database, no account.`,
    '1. Check that nothing was changed on its way, in this folder:  sha256sum -c SHA256SUMS',
    `2. Put what is inside app/ on the host, so that it is reached at https://your-name${base}/ (https is needed).`,
    '3. Use a name of its own: on name.github.io/project all projects of that account could read one storage.',
    '4. Netlify, Cloudflare Pages: app/_headers is read by itself. Lay it at the top of the site.',
    '5. nginx: include nginx.conf in the server block. Caddy: start from Caddyfile. GitHub Pages: nothing to do.',
    '6. A host that sends none of our headers works too: the pages carry their policy, the rest from the second visit.',
    '7. Never send a page in place of a missing file below _app/; unknown pages get 404.html.',
    '8. New release: upload the new files first, then the pages; keep the old _app/immutable/ files for 90 days.',
    '9. The host sees addresses and times of visits, and no record: nothing that anybody writes is sent to it.',
    '10. Browser policies to set and to avoid, laptops, roles and data: docs/for-it.md in the sources.',
    '',
  ].join('\n');
