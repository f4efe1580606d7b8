import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { comparePictures } from '../scripts/pictures/comparePictures.mjs'
import type { Picture } from '../scripts/pictures/png.mjs'
import { decode, encode, pack, unpack } from '../scripts/pictures/png.mjs'
import { showChanges } from '../scripts/pictures/showChanges.mjs'

test('keeps every pixel of a picture with few colours, in fewer bytes', () => {
  const picture = paint(300, 200, (x, y) => [255 - ((x * y) % 7) * 30, 40, y < 9 ? 0 : 90])
  const packed = pack(picture)
  expect(Buffer.from(decode(unpack(packed)).data).equals(Buffer.from(picture.data))).toBe(true)
  expect(packed.length).toBeLessThan(encode(picture).length)
})

test('keeps a gradient of many colours near enough to count as the same', () => {
  const picture = paint(200, 200, (x, y) => [x, y, (x + y) >> 1])
  const { isChanged, pixels } = comparePictures(decode(unpack(pack(picture))), picture)
  expect({ isChanged, pixels }).toEqual({ isChanged: false, pixels: 0 })
})

test('keeps a picture of more colours than a palette holds', () => {
  const picture = paint(256, 256, (x, y) => [x, y, (x * 7 + y * 13) % 256])
  const { isChanged, pixels } = comparePictures(decode(unpack(pack(picture))), picture)
  expect({ isChanged, pixels }).toEqual({ isChanged: false, pixels: 0 })
})

test('sees a line that moved by one pixel, and shows where', () => {
  const line = (at: number) => paint(60, 40, (_, y) => (y === at ? [0, 0, 0] : [255, 255, 255]))
  const { isChanged, difference } = comparePictures(line(10), line(11))
  expect(isChanged).toBe(true)
  expect(difference).toMatchObject({ width: 60, height: 40 })
})

test('sees that a picture has grown, even where the rest is the same', () => {
  const white = (height: number) => paint(4, height, () => [255, 255, 255])
  expect(comparePictures(white(30), white(31)).isChanged).toBe(true)
})

test('lets a few stray pixels pass', () => {
  const white = paint(40, 40, () => [255, 255, 255])
  const specks = paint(40, 40, (x, y) => (y === 20 && x % 10 === 0 ? [0, 0, 0] : [255, 255, 255]))
  expect(comparePictures(white, specks).isChanged).toBe(false)
})

test('shows what differs by name, with what was expected, what is there and the difference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const [expected, actual] = [10, 11].map((at) => paint(60, 40, (_, y) => (y === at ? [0, 0, 0] : [255, 255, 255])))
  const { difference } = comparePictures(expected as Picture, actual as Picture)
  const page = showChanges(
    [
      {
        name: 'a--b/light',
        reason: '60 pixels differ.',
        expected: encode(expected as Picture),
        actual: encode(actual as Picture),
        difference,
      },
    ],
    folder,
  )
  expect(readFileSync(page, 'utf8')).toContain('<h2>a--b/light</h2><p>60 pixels differ.</p>')
  for (const side of ['expected', 'actual', 'difference']) {
    expect(decode(readFileSync(join(folder, `a--b/light/${side}.png`)))).toMatchObject({ width: 60, height: 40 })
  }
  rmSync(folder, { recursive: true })
})

function paint(width: number, height: number, colour: (x: number, y: number) => [number, number, number]) {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(colour(x, y), (y * width + x) * 4)
  return { width, height, data }
}
