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

const levelDb = { disk: 'LevelDB', flags: [], lies: /\.indexeddb\.leveldb\/.*\.log$/ } as const;
const sqlite = {
  disk: 'SQLite',
  flags: ['--enable-features=IdbSqliteBackingStore'],
  lies: /IndexedDB\/[^./]+\/[^./]+$/,
} as const;

for (const { disk, flags, lies } of process.env.FULL ? [levelDb, sqlite] : [levelDb]) {
  test(`the control on ${disk}: names in the clear are found wherever a page can leave them, in every clothing`, async ({
    laptop,
    profile,
  }) => {
    const page = await laptop('control', ...flags);
    await writesEverythingInTheClear(page);
    await page.context().close();
    const { hits, files } = searchProfile(profile('control'), [...canaries, STEM]);
    const found = (more: (hit: Hit) => boolean) =>
      new Set(hits.filter((hit) => hit.word !== STEM && more(hit)).map(({ word }) => word)).size;
    const expected: [string, number][] = [];
    const each: [string, number][] = [];
    const look = (what: string, more: (hit: Hit) => boolean) => {
      each.push([what, found(more)]);
      expected.push([what, CANARIES]);
    };
    for (const [clothing] of clothings(STEM))
      for (const place of ['IndexedDB/', 'File System/', 'CacheStorage/'])
        look(`${clothing} in ${place}`, (hit) => hit.clothing === clothing && hit.file.includes(place));
    for (const packing of disk === 'LevelDB'
      ? (['LevelDB table', 'LevelDB log', 'Snappy value'] as const)
      : [])
      look(packing, (hit) => hit.packing === packing && hit.file.includes('IndexedDB/'));
    look('local storage', (hit) => hit.file.includes('Local Storage/'));
    expect(each).toEqual(expected);
    expect(files.some((file) => lies.test(file))).toBe(true);
    expect(hits.some(({ word, file }) => word === STEM && file.endsWith('History'))).toBe(true);
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
    expect(night.files.some((file) => lies.test(file))).toBe(true);

    const morning = new Counselor(await laptop('luz', ...flags));
    await morning.page.goto('./');
    await morning.unlocks(luz.passphrase);
    await typesHalfAReferral(morning);
    await killBrowser(morning.page);
    const crash = searchProfile(profile('luz'), secrets);
    expect.soft(crash.hits).toEqual([]);
    console.log(
      `${disk}: ${CANARIES} names, ${night.bytes + crash.bytes} bytes searched, ${night.hits.length + crash.hits.length} found`,
    );
  });
}
