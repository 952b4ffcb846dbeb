/** A code is read by the camera: the browser's own pretended one, which plays the picture that another screen shows. */
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';
import { Counselor } from './support/counselor.ts';
import { expect, test } from './support/laptop.ts';

const [WIDTH, HEIGHT] = [1280, 720];

/** One picture of a film without colours, as the pretended camera plays them. */
function film(text: string): Buffer {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const scale = Math.floor(HEIGHT / rows.length);
  const [left, top] = [(WIDTH - rows.length * scale) >> 1, (HEIGHT - rows.length * scale) >> 1];
  const light = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      for (let line = 0; dark && line < scale; line += 1) {
        const start = (top + y * scale + line) * WIDTH + left + x * scale;
        light.fill(16, start, start + scale);
      }
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
  return Buffer.concat([head, frame, frame]);
}

test('a newcomer holds the coordinator’s picture up to the camera, and need not type a letter @full', async ({
  laptop,
  atWork,
}, info) => {
  const luz = await atWork('luz');
  const { page: coordinator, t } = luz;
  await luz.goesTo('settings');
  await coordinator.getByRole('link', { name: t.people.open }).click();
  await coordinator.getByRole('button', { name: t.people.make }).click();
  await coordinator.getByText(t.joining.codes.title).click();
  await coordinator.getByRole('button', { name: t.joining.codes.show }).click();
  await expect(coordinator.getByRole('button', { name: t.joining.codes.again })).toBeVisible();
  const link = await coordinator.getByRole('textbox', { name: t.people.link }).inputValue();

  const picture = info.outputPath('picture.y4m');
  writeFileSync(picture, film(link));
  const page = await laptop(
    'june',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${picture}`,
  );
  await page.goto('./');
  await page.getByRole('button', { name: t.joining.join }).click();
  await page.getByRole('button', { name: t.joining.codes.scan }).click();
  await expect(page.getByText(t.joining.asRole(t.roles.teacher.name))).toBeVisible();
});

test('without a camera the screen says calmly that pasting does the same @full', async ({ laptop }) => {
  const page = await laptop('june');
  await page.goto('./');
  const { t } = new Counselor(page);
  await page.getByRole('button', { name: t.joining.join }).click();
  await page.getByRole('button', { name: t.joining.codes.scan }).click();
  await expect(page.getByText(t.joining.codes.noCamera)).toBeVisible();
  await expect(page.getByLabel(t.joining.paste)).toBeVisible();
});
