/** A static host on which releases come and go, with everything that goes wrong while they do. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** The very host that `npm start` is. */
const tool: { staticHost: (options: { folder: string }) => Serve } = await import(
  new URL('../../../tools/serve.mjs', import.meta.url).href
);
const serveFrom = (folder: string): Serve => tool.staticHost({ folder });

/**
 * `gone`: 404. `broken`: 503. `cut`: the connection ends in the middle. `page`: a page with status 200, which browsers may
 * keep for a year.
 */
export type Trouble = 'gone' | 'broken' | 'cut' | 'page';

export class DeployHost {
  readonly #server: Server;
  #serve: Serve;
  readonly #troubles = new Map<RegExp, Trouble>();
  /** What was asked for since the release changed. */
  asked: string[] = [];

  private constructor(release: string) {
    this.#serve = serveFrom(release);
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(release: string): Promise<DeployHost> {
    const host = new DeployHost(release);
    await new Promise<void>((done) => host.#server.listen(0, '127.0.0.1', done));
    return host;
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The former release is gone at once, with all its files. */
  deploys(release: string): void {
    this.#serve = serveFrom(release);
    this.#troubles.clear();
    this.asked = [];
  }

  has(trouble: Trouble, paths: RegExp): void {
    this.#troubles.set(paths, trouble);
  }

  isMended(): void {
    this.#troubles.clear();
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(() => done()));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    this.asked.push(path);
    const trouble = [...this.#troubles].find(([paths]) => paths.test(path))?.[1];
    if (!trouble) return this.#serve(request, response);
    if (trouble === 'gone') return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('gone');
    if (trouble === 'broken')
      return void response.writeHead(503, { 'Content-Type': 'text/plain' }).end('busy');
    if (trouble === 'page') {
      response.writeHead(200, {
        'Content-Type': 'text/html',
        'Cache-Control': 'public, max-age=31536000, immutable',
      });
      return void response.end('<!doctype html><title>Not what you asked for</title>');
    }
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '90000' });
    response.write('export const half = ');
    setTimeout(() => response.destroy(), 50);
  }
}
