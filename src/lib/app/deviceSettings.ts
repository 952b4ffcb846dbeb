/** What this device prefers, known before anyone unlocks: language and look. Tells nothing about a school. */
export interface DeviceSettings {
  readonly locale: 'en' | 'es';
  readonly theme: 'system' | 'light' | 'dark';
  /** `system` follows what the device asks for. */
  readonly contrast: 'system' | 'more';
  /** Several people use this device: locks sooner, veils what is not looked at, leaves nothing for the next person. */
  readonly sharedRoom: boolean;
  /** Keys of one letter do something outside fields. */
  readonly singleKeys: boolean;
  /** Names of students and families stand as initials until somebody shows them again. */
  readonly hideNames: boolean;
}

/** Under which key of localStorage they lie. */
export const SETTINGS = 'holdfast.device';

export function readDeviceSettings(): DeviceSettings {
  const stored = parse(localStorage.getItem(SETTINGS));
  return {
    locale: stored.locale === 'es' || stored.locale === 'en' ? stored.locale : browserLocale(),
    theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : 'system',
    contrast: stored.contrast === 'more' ? 'more' : 'system',
    sharedRoom: isSharedRoom(),
    singleKeys: stored.singleKeys !== false,
    hideNames: stored.hideNames === true,
  };
}

/** As the disk has it now, whichever tab wrote it. */
export const isSharedRoom = (): boolean => parse(localStorage.getItem(SETTINGS)).sharedRoom === true;

export function writeDeviceSettings(settings: DeviceSettings): void {
  localStorage.setItem(SETTINGS, JSON.stringify(settings));
}

const browserLocale = (): 'en' | 'es' => (navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en');

function parse(text: string | null): Partial<Record<keyof DeviceSettings, unknown>> {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as Partial<Record<keyof DeviceSettings, unknown>>;
  } catch (problem) {
    if (problem instanceof SyntaxError) return {};
    throw problem;
  }
}
