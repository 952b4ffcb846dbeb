import adapter from '@sveltejs/adapter-static';
import { contentSecurity } from './src/headers.js';
import { releaseVersion } from './tools/version.mjs';

const base = process.env.BASE_PATH ?? '';
const folder = process.env.BUILD_FOLDER ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: folder, assets: folder, fallback: '404.html', strict: true }),
    paths: { base, relative: false },
    serviceWorker: { register: false },
    version: { name: releaseVersion(base), pollInterval: 0 },
    csp: { mode: 'hash', directives: contentSecurity },
  },
};
