import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Coffee from '@lucide/svelte/icons/coffee';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MapPin from '@lucide/svelte/icons/map-pin';
import MessageSquare from '@lucide/svelte/icons/message-square';
import School from '@lucide/svelte/icons/school';
import Settings from '@lucide/svelte/icons/settings';
import Sun from '@lucide/svelte/icons/sun';
import Users from '@lucide/svelte/icons/users';

/** The same nine on every screen size, and the settings. Their words are `t.places[id]`. */
export const places = [
  { id: 'today', path: '/today', icon: Sun },
  { id: 'students', path: '/students', icon: Users },
  { id: 'referrals', path: '/referrals', icon: MessageSquare },
  { id: 'cases', path: '/cases', icon: FolderOpen },
  { id: 'review', path: '/review', icon: ListChecks },
  { id: 'meetings', path: '/meetings', icon: CalendarDays },
  { id: 'resources', path: '/resources', icon: MapPin },
  { id: 'school', path: '/school', icon: School },
  { id: 'staffRoom', path: '/staff-room', icon: Coffee },
  { id: 'settings', path: '/settings', icon: Settings },
] as const;

export type Place = (typeof places)[number];
export type PlaceId = Place['id'];

/** What waits in a place; a place without a number shows none. */
export type Counts = Readonly<Partial<Record<PlaceId, number>>>;
