/**
 * The small server beside the app, if whoever hosts it runs one (`npm start` does): `signal.json` says where. Undefined: none
 * runs there. Rejects with a TypeError where the host is out of reach, and nobody knows.
 */
export async function siteServer(app: URL): Promise<string | undefined> {
  const answer = await fetch(new URL('signal.json', app), { cache: 'no-store' });
  if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return undefined;
  const said: unknown = await answer.json().catch(() => undefined);
  const place = typeof said === 'object' && said !== null && 'signal' in said ? said.signal : undefined;
  if (typeof place !== 'string' || !URL.canParse(place, app.href)) return undefined;
  const address = new URL(place, app);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.host === app.host ? address.href : undefined;
}
