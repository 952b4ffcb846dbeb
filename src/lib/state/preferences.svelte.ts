/** The language of this device, chosen at the door or in the settings, switched without a reload. */
import type { DoorWords } from '#lib/text/en/atTheDoor.ts';
import { makeLanguage, type Language, type Locale } from '#lib/text/language.ts';
import { loadDoorWords } from '#lib/text/loadDoorWords.ts';
import {
  readDeviceSettings,
  SETTINGS,
  writeDeviceSettings,
  type DeviceSettings,
} from '#lib/app/deviceSettings.ts';

const fallback: DeviceSettings = {
  locale: 'en',
  theme: 'system',
  contrast: 'system',
  sharedRoom: false,
  singleKeys: true,
  hideNames: false,
};
const inBrowser = mayStore();

/** Where storage is forbidden, even naming it throws; the door then says so, in the language that the page starts with. */
function mayStore(): boolean {
  try {
    return typeof localStorage !== 'undefined';
  } catch {
    return false;
  }
}

class Preferences {
  #settings = $state.raw<DeviceSettings>(inBrowser ? readDeviceSettings() : fallback);
  #words = $state.raw<Partial<Record<Locale, DoorWords>>>({});
  readonly language = $derived.by<Language<DoorWords>>(() => {
    const { locale } = this.#settings;
    const words = this.#words[locale];
    if (!words) throw new Error(`nobody has fetched the words of ${locale}`);
    return makeLanguage(locale, words);
  });

  constructor() {
    // What another tab changes holds for the device: this tab locks as soon and covers as much.
    if (typeof window !== 'undefined')
      window.addEventListener('storage', ({ key }) => {
        if (key === SETTINGS) this.change(readDeviceSettings());
      });
  }

  get settings(): DeviceSettings {
    return this.#settings;
  }

  /** Before anything is shown: the words of the door in this device's language. */
  async speak(locale = this.#settings.locale): Promise<void> {
    if (!this.#words[locale]) this.#words = { ...this.#words, [locale]: await loadDoorWords(locale) };
  }

  /** Every word of both languages, before a school opens: a sheet may speak another language than its screen. */
  async learn(): Promise<void> {
    const { en, es } = await import('#lib/text/words.ts');
    this.#words = { en, es };
  }

  /** At once; but for a language that nobody has spoken yet, whose words are fetched first. */
  change(changed: Partial<DeviceSettings>): void {
    const { locale } = changed;
    if (locale && !this.#words[locale]) return void this.speak(locale).then(() => this.change(changed));
    this.#settings = { ...this.#settings, ...changed };
    if (inBrowser) writeDeviceSettings(this.#settings);
    if (changed.sharedRoom) void endQuick();
    this.show();
  }

  /** Tells the document itself: screen readers choose a voice by its language, style sheets a scheme by its theme. */
  show(): void {
    const { locale, theme, contrast } = this.#settings;
    document.documentElement.lang = locale;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    if (contrast === 'system') delete document.documentElement.dataset.contrast;
    else document.documentElement.dataset.contrast = contrast;
  }
}

/** From now on the finger of whoever set it up is one of several here. */
async function endQuick(): Promise<void> {
  const { removeEveryQuick } = await import('#lib/app/quickSlot.ts');
  await removeEveryQuick();
}

export const preferences = new Preferences();

/**
 * The language as components hold it: one object for the life of the page that always speaks the chosen one. Whole once
 * a school is open; what stands at the door asks for `getDoorLanguage`.
 */
export const spoken: Language = new Proxy({} as Language, {
  get: (_, name: keyof Language) => preferences.language[name],
});
