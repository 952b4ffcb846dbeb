/** What the wire is measured against: a data channel with nothing around it, and y-webrtc as it comes. */
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';

const CHUNK = 16 * 1024;
const ROOM = 256 * 1024;
const FULL = 1024 * 1024;
const connections: RTCPeerConnection[] = [];

/** Every connection of this page is counted, whoever makes it. Before anything else. */
export function countConnections(): void {
  const Native = RTCPeerConnection;
  globalThis.RTCPeerConnection = new Proxy(Native, {
    construct(target, args) {
      const made = Reflect.construct(target, args);
      connections.push(made);
      return made;
    },
  });
}

/** Bytes that this page's data channels were given, all connections together. */
export async function bytesSent(): Promise<number> {
  let sum = 0;
  for (const connection of connections)
    for (const report of (await connection.getStats()).values())
      if (report.type === 'data-channel') sum += report.bytesSent ?? 0;
  return sum;
}

let pc: RTCPeerConnection;
let channel: RTCDataChannel;
let received = 0;
let firstAt = 0;
let lastAt = 0;

async function described(make: () => Promise<RTCSessionDescriptionInit>): Promise<string> {
  await pc.setLocalDescription(await make());
  while (pc.iceGatheringState !== 'complete') await new Promise((resolve) => setTimeout(resolve, 20));
  return pc.localDescription?.sdp ?? '';
}

export async function bareOffer(): Promise<string> {
  bareOpen();
  return described(() => pc.createOffer());
}

export async function bareAnswer(sdp: string): Promise<string> {
  bareOpen();
  await pc.setRemoteDescription({ type: 'offer', sdp });
  return described(() => pc.createAnswer());
}

export const bareAccept = (sdp: string): Promise<void> => pc.setRemoteDescription({ type: 'answer', sdp });

function bareOpen(): void {
  pc = new RTCPeerConnection();
  channel = pc.createDataChannel('bare', { negotiated: true, id: 0 });
  channel.binaryType = 'arraybuffer';
  channel.bufferedAmountLowThreshold = ROOM;
  channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
    lastAt = performance.now();
    if (received === 0) firstAt = lastAt;
    received += data.byteLength;
  };
}

export const bareReceived = (): number => received;

/** Milliseconds from the first message to the last. */
export const bareTime = (): number => lastAt - firstAt;

export async function bareSend(bytes: number): Promise<void> {
  const chunk = new Uint8Array(CHUNK);
  for (let sent = 0; sent < bytes; sent += CHUNK) {
    if (channel.bufferedAmount >= FULL)
      await new Promise((resolve) => (channel.onbufferedamountlow = resolve));
    channel.send(chunk);
  }
}

let plain: Y.Doc;

export function plainStart(room: string, url: string): void {
  plain = new Y.Doc();
  const peerOpts = { config: { iceServers: [] }, channelConfig: { negotiated: true, id: 0 } };
  plain.on('update', () => (plainAt = performance.timeOrigin + performance.now()));
  new WebrtcProvider(room, plain, { signaling: [url], password: room, peerOpts });
}

let plainAt = 0;
/** Milliseconds since 1970 at which the last update came from elsewhere. */
export const plainLast = (): number => plainAt;

/** One row of a case, as the app writes it; when that began. */
export function plainWrite(text: string): number {
  const began = performance.timeOrigin + performance.now();
  const row = new Y.Map<unknown>();
  plain.getMap('contacts').set(crypto.randomUUID(), row);
  plain.transact(() => {
    for (const [key, value] of Object.entries({ on: '2026-10-12', with: 'student', text }))
      row.set(key, value);
  });
  return began;
}

export const plainRows = (): number => plain.getMap('contacts').size;
