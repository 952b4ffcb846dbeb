/** The small server beside the app, if whoever hosts it runs one (`npm start` does): `signal.json` says where. */
export async function siteServer(app: URL): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL('signal.json', app), { cache: 'no-store' });
    if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return undefined;
    const said: unknown = await answer.json();
    const place = typeof said === 'object' && said !== null && 'signal' in said ? said.signal : undefined;
    if (typeof place !== 'string') return undefined;
    const address = new URL(place, app);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    return address.host === app.host ? address.href : undefined;
  } catch {
    return undefined;
  }
}
