/** What maintainers need to find a defect. Messages of errors may quote a record, so they are left out. */
export interface DefectPlace {
  readonly release: string;
  /** The route's pattern, `/cases/[id]`, never the address. */
  readonly route: string | null;
}

/** The kind of error, the release, the route, and where in our files it happened. */
export function defectReport(error: unknown, { release, route }: DefectPlace): string {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [`Holdfast ${release}`, `${kind} in ${route ?? 'no page'}`, ...ownFrames(stack)].join('\n');
}

/** Only `file:line:column` under `_app` or `src`: a message may span lines and look like a frame. */
const ownFrames = (stack: string): string[] =>
  [...stack.matchAll(/\/((?:_app|src)\/[\w./@+-]+:\d+:\d+)\)?$/gm)]
    .map(([, frame]) => `  ${frame}`)
    .slice(0, 12);
