/**
 * Law 2 on a real disk: a thief with the laptop reads no name. Every file of the browser's profile is searched, after a
 * good night and after a crash, on both of Chromium's databases; a control in the clear shows that the search can find.
 */
import { canaries, CANARIES, STEM } from '../support/thief/canaries.ts';
import { clothings } from '../support/thief/clothings.ts';
import { searchProfile, type Hit } from '../support/thief/searchProfile.ts';
import { writesEverythingInTheClear } from './support/control.ts';
import { Counselor } from './support/counselor.ts';
import { killBrowser } from './support/kill.ts';
import { expect, test } from './support/laptop.ts';
import {
  foundsASchoolOfCanaries,
  listensToTitles,
  spendsAMorningFullOfNames,
  typesHalfAReferral,
} from './support/manyNames.ts';

const backends = [
  {
    disk: 'LevelDB',
    flags: [],
    lies: /\.indexeddb\.leveldb\//,
    packings: ['LevelDB table', 'LevelDB log', 'Snappy value'],
  },
  {
    disk: 'SQLite',
    flags: ['--enable-features=IdbSqliteBackingStore'],
    lies: /IndexedDB\/[^./]+\//,
    packings: ['as it lies'],
  },
] as const;

for (const { disk, flags, lies, packings } of backends) {
  test(`the control on ${disk}: names in the clear are found wherever a page can leave them, in every clothing`, async ({
    laptop,
    profile,
  }) => {
    const page = await laptop('control', ...flags);
    await writesEverythingInTheClear(page);
    await page.context().close();
    const began = Date.now();
    const { hits, files, bytes } = searchProfile(profile('control'), canaries);
    const found = (more: (hit: Hit) => boolean) => new Set(hits.filter(more).map(({ word }) => word)).size;
    for (const [clothing] of clothings(STEM)) {
      for (const place of [lies, /File System\//, /CacheStorage\//])
        expect
          .soft(
            found((hit) => hit.clothing === clothing && place.test(hit.file)),
            `${clothing} in ${place}`,
          )
          .toBe(CANARIES);
    }
    for (const packing of packings)
      expect
        .soft(
          found((hit) => hit.packing === packing && /IndexedDB\//.test(hit.file)),
          packing,
        )
        .toBe(CANARIES);
    expect
      .soft(
        found((hit) => /Local Storage\//.test(hit.file)),
        'local storage',
      )
      .toBe(CANARIES);
    const { hits: told } = searchProfile(profile('control'), [STEM]);
    expect
      .soft(
        told.some((hit) => /History$/.test(hit.file)),
        'history',
      )
      .toBe(true);
    console.log(`${disk}: ${files} files, ${bytes} bytes, ${hits.length} hits ${Date.now() - began}`);
  });

  test(`a thief with a laptop on ${disk} finds none of two hundred names, after a good night and after a crash`, async ({
    laptop,
    profile,
  }) => {
    test.setTimeout(120_000);
    const page = await laptop('luz', ...flags);
    const told = listensToTitles(page);
    const luz = new Counselor(page);
    await foundsASchoolOfCanaries(luz);
    await spendsAMorningFullOfNames(luz);
    expect((await told()).filter((text) => text.includes(STEM))).toEqual([]);
    await luz.locks();
    await page.context().close();
    const secrets = [...canaries, luz.passphrase, luz.kit.join(' ')];
    const night = searchProfile(profile('luz'), secrets);
    expect.soft(night.hits).toEqual([]);

    const morning = new Counselor(await laptop('luz', ...flags));
    await morning.page.goto('./');
    await morning.unlocks(luz.passphrase);
    await typesHalfAReferral(morning);
    await killBrowser(morning.page);
    const crash = searchProfile(profile('luz'), secrets);
    expect.soft(crash.hits).toEqual([]);
    console.log(`${disk}: ${night.bytes + crash.bytes} bytes, ${crash.hits.length + night.hits.length} hits`);
  });
}
