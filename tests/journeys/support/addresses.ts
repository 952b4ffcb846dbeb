/** Every address of the app, and how the screens' journey comes to it. A law holds the two lists to the folders of `src/routes`. */

/** Passed by hands, in a school with one student. */
export const walked = [
  '/',
  '/today',
  '/students',
  '/students/[id]',
  '/students/[id]/inspection',
  '/referrals',
  '/referrals/new',
  '/cases',
  '/cases/[id]',
  '/cases/[id]/around',
  '/cases/[id]/around/sheet',
  '/cases/[id]/asked/[ask]',
  '/cases/[id]/consent/[consent]',
  '/cases/[id]/contacts',
  '/cases/[id]/emergency',
  '/cases/[id]/family',
  '/cases/[id]/handover',
  '/cases/[id]/history',
  '/cases/[id]/intake',
  '/cases/[id]/mentor',
  '/cases/[id]/message',
  '/cases/[id]/packet/[service]',
  '/cases/[id]/plan',
  '/cases/[id]/read',
  '/cases/[id]/services',
  '/cases/[id]/strategy/[sheet]',
  '/cases/several',
  '/cases/year-end',
  '/meetings',
  '/resources',
  '/resources/[id]',
  '/resources/[id]/sheet',
  '/resources/bring',
  '/resources/find',
  '/resources/gaps',
  '/review',
  '/school',
  '/settings',
  '/settings/barriers',
  '/settings/laptops',
  '/settings/log',
  '/settings/people',
  '/settings/templates',
  '/staff-room',
] as const;

/** Opened by their address, in a school where there is much to see; what is in brackets is taken from there. */
export const full = [
  '/cases/[id]',
  '/cases/[id]/disclosures',
  '/cases/[id]/handover',
  '/cases/[id]/intake',
  '/cases/[id]/packet/[service]',
  '/cases/[id]/plan',
  '/cases/[id]/services',
  '/cases/[id]/sheet',
  '/help/[topic]',
  '/referrals/[id]',
  '/resources/gaps',
  '/settings/backup',
  '/settings/import',
  '/staff-room/caseload',
  '/staff-room/circle',
  '/staff-room/duties',
  '/staff-room/first',
  '/staff-room/ground',
  '/staff-room/paper/[sheet]',
  '/staff-room/reflect',
  '/staff-room/supervision',
  '/staff-room/time',
  '/students/[id]/disclosures',
  '/today',
  '/today/asked/[ask]',
] as const;

/** The address that a page has just now, as its folder is called. */
export function addressOf(url: string): string | undefined {
  const path = new URL(url).pathname.replace(/(.)\/$/, '$1');
  const fits = [...walked, ...full].filter((one) =>
    new RegExp(`^${one.replace(/\[\w+\]/g, '[^/]+')}$`).test(path),
  );
  // A word beats a bracket: /resources/gaps is no /resources/[id].
  return fits.toSorted((a, b) => a.split('[').length - b.split('[').length)[0];
}
