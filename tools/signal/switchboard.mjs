/**
 * Passes sealed notes between laptops that subscribed to one topic: y-webrtc's protocol (subscribe, unsubscribe, publish,
 * ping). Keeps nothing, logs nothing, and hangs up on whoever asks too much.
 */
import { WebSocketServer } from 'ws';

export const limits = {
  connections: 500,
  fromOneAddress: 60,
  topicsOfOne: 20,
  topicLength: 128,
  /** Bytes of one message. */
  message: 64 * 1024,
  /** Messages, and bytes, that one connection may send in ten seconds. */
  messages: 400,
  bytes: 2 * 1024 * 1024,
  /** Bytes that wait for a laptop that does not read. */
  waiting: 1024 * 1024,
  /** Milliseconds without a sign of life. */
  idle: 70_000,
};

const WINDOW = 10_000;
const TOO_MUCH = 1008;

/** A handler for the `upgrade` event of an HTTP server, and how to close. `rules` replaces single limits. */
export function switchboard(rules = {}) {
  const most = { ...limits, ...rules };
  const topics = new Map();
  const fromAddress = new Map();
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: most.message,
    perMessageDeflate: false,
    clientTracking: true,
  });

  function admit(socket, address) {
    const known = fromAddress.get(address) ?? 0;
    if (server.clients.size > most.connections || known >= most.fromOneAddress) return socket.close(TOO_MUCH);
    fromAddress.set(address, known + 1);
    const caller = { mine: new Set(), messages: 0, bytes: 0, since: Date.now(), heard: Date.now() };
    const alive = () => (caller.heard = Date.now());
    socket.on('pong', alive);
    // A broken frame ends the connection and nothing else.
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      alive();
      if (isTooMuch(caller, data.length)) return socket.close(TOO_MUCH);
      answer(socket, caller, read(data));
    });
    socket.on('close', () => {
      for (const topic of caller.mine) leave(socket, topic);
      const left = (fromAddress.get(address) ?? 1) - 1;
      if (left > 0) fromAddress.set(address, left);
      else fromAddress.delete(address);
      clearInterval(watch);
    });
    const watch = setInterval(() => {
      if (Date.now() - caller.heard > most.idle) socket.terminate();
      else socket.ping();
    }, most.idle / 3);
  }

  function isTooMuch(caller, length) {
    if (Date.now() - caller.since > WINDOW)
      Object.assign(caller, { messages: 0, bytes: 0, since: Date.now() });
    caller.messages += 1;
    caller.bytes += length;
    return caller.messages > most.messages || caller.bytes > most.bytes;
  }

  function answer(socket, caller, message) {
    if (message?.type === 'ping') send(socket, '{"type":"pong"}');
    else if (message?.type === 'subscribe') for (const topic of named(message)) join(socket, caller, topic);
    else if (message?.type === 'unsubscribe')
      for (const topic of named(message)) if (caller.mine.delete(topic)) leave(socket, topic);
    // Only whoever listens may speak: nobody shouts into rooms by guessing.
    if (message?.type !== 'publish' || !caller.mine.has(message.topic)) return;
    const listeners = topics.get(message.topic) ?? new Set();
    const text = JSON.stringify({ ...message, clients: listeners.size });
    for (const listener of listeners) if (listener !== socket) send(listener, text);
  }

  const named = ({ topics: list }) =>
    (Array.isArray(list) ? list.slice(0, most.topicsOfOne) : []).filter(
      (topic) => typeof topic === 'string' && topic.length <= most.topicLength,
    );

  function join(socket, caller, topic) {
    if (caller.mine.size >= most.topicsOfOne) return;
    caller.mine.add(topic);
    const listeners = topics.get(topic) ?? new Set();
    topics.set(topic, listeners.add(socket));
  }

  function leave(socket, topic) {
    const listeners = topics.get(topic);
    listeners?.delete(socket);
    if (listeners?.size === 0) topics.delete(topic);
  }

  function send(socket, text) {
    if (socket.bufferedAmount > most.waiting) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.send(text);
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      server.handleUpgrade(request, socket, head, (caller) =>
        admit(caller, request.socket.remoteAddress ?? ''),
      );
    },
    close() {
      for (const caller of server.clients) caller.terminate();
      server.close();
    },
  };
}

function read(data) {
  try {
    const message = JSON.parse(data.toString('utf8'));
    return typeof message === 'object' ? message : undefined;
  } catch {
    // Not ours, and nothing to tell.
    return undefined;
  }
}
