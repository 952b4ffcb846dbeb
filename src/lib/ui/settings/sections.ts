import { readsLog } from '#lib/domain/security/readsLog.ts';
import type { Role } from '#lib/domain/team/role.ts';
import type { Words } from '#lib/text/words.ts';

/** The parts of the settings, each found by its name: the palette leads to them, and their sheets bear these ids. */
export const sections = (
  role: Role,
  {
    settings: t,
    messages,
    room,
    backup,
    laptops,
    ownPage,
    anchors,
    safety,
    templates,
    barriers,
    mentor,
    securityLog,
  }: Words,
) =>
  [
    { id: 'bringIn', label: t.bringIn.title },
    { id: 'school', label: t.school.title },
    { id: 'urgent', label: t.urgent.title },
    { id: 'danger', label: safety.settings.title },
    { id: 'anchors', label: anchors.title },
    { id: 'notice', label: ownPage.noticeTitle },
    { id: 'daysOff', label: t.daysOff.title },
    { id: 'messages', label: messages.settings },
    { id: 'templates', label: templates.title },
    { id: 'barriers', label: barriers.list },
    { id: 'mentor', label: mentor.settings.title },
    { id: 'device', label: t.device.title },
    { id: 'room', label: room.title },
    { id: 'backup', label: backup.title },
    { id: 'laptops', label: laptops.title },
    { id: 'members', label: t.members.title },
    ...(readsLog(role) ? [{ id: 'log' as const, label: securityLog.title }] : []),
    { id: 'aside', label: t.aside.title },
    { id: 'about', label: t.about.title },
  ] as const;
