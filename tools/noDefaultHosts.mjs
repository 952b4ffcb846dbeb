/**
 * y-webrtc and simple-peer name servers of other people, for whoever forgets to name one. Holdfast always names its own or
 * none; so that no mistake can ever call them, the names are cut out of what is built.
 */
const hosts = {
  '/y-webrtc/': ['wss://y-webrtc-eu.fly.dev'],
  '/simple-peer/': ['stun:stun.l.google.com:19302', 'stun:global.stun.twilio.com:3478'],
};

/** A Vite plugin. Refuses to build when a later version of a library names its servers another way. */
export function noDefaultHosts() {
  return {
    name: 'no-default-hosts',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const library = Object.keys(hosts).find((name) => path.includes(`/node_modules${name}`));
      const isWhole = /\/(y-webrtc|simplepeer\.min)\.js/.test(path);
      if (!library || !isWhole) return undefined;
      let without = code;
      for (const host of hosts[library]) {
        if (!without.includes(host))
          this.error(`${path} does not name ${host} any more: see what it calls now`);
        without = without.replaceAll(host, '');
      }
      return { code: without, map: null };
    },
  };
}
