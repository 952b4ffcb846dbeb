/** The language of this device, chosen at the door or in the settings, switched at once and without a reload. */
import { makeLanguage, type Language } from '#lib/text/language.ts';
import { readDeviceSettings, writeDeviceSettings, type DeviceSettings } from '#lib/app/deviceSettings.ts';

const fallback: DeviceSettings = {
  locale: 'en',
  theme: 'system',
  sharedRoom: false,
  singleKeys: true,
  hideNames: false,
};
const inBrowser = typeof localStorage !== 'undefined';

class Preferences {
  #settings = $state.raw<DeviceSettings>(inBrowser ? readDeviceSettings() : fallback);
  readonly language = $derived<Language>(makeLanguage(this.#settings.locale));

  get settings(): DeviceSettings {
    return this.#settings;
  }

  change(changed: Partial<DeviceSettings>): void {
    this.#settings = { ...this.#settings, ...changed };
    writeDeviceSettings(this.#settings);
    this.show();
  }

  /** Tells the document itself: screen readers choose a voice by its language, style sheets a scheme by its theme. */
  show(): void {
    const { locale, theme } = this.#settings;
    document.documentElement.lang = locale;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }
}

export const preferences = new Preferences();

/** The language as components hold it: one object for the life of the page that always speaks the chosen one. */
export const spoken: Language = new Proxy({} as Language, {
  get: (_, name: keyof Language) => preferences.language[name],
});
