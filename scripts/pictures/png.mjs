// Small pictures: a palette of up to 256 colours, packed tightly.
import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The pixels of a PNG: `{ width, height, data }`, four bytes each. */
export function decode(file) {
  return PNG.sync.read(file)
}

/** A PNG with full colours, for a picture that is looked at once. */
export function encode({ width, height, data }) {
  const png = new PNG({ width, height })
  png.data = data
  return PNG.sync.write(png)
}

/** A PNG of opaque pixels with a palette. Where there are more than 256 colours, those that look alike become one. */
export function encodeSmall({ width, height, data }) {
  const palette = pick(count(data))
  if (!palette) return encode({ width, height, data })
  const colours = [...new Set(palette.values())]
  const numbers = new Map(colours.map((colour, number) => [colour, number]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let i = 0, at = 0; i < width * height; i++) {
    if (i % width === 0) at++
    rows[at++] = numbers.get(palette.get(colourAt(data, i)))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** For each colour the one that stands for it, or `undefined` where 256 cannot stand for all. */
function pick(counts) {
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a))
  // The widest step moves a channel by 15 of 255, which the comparison lets pass.
  for (let bits = 0; bits <= 4; bits++) {
    const mask = ((0xff << bits) & 0xff) * 0x010101
    const chosen = new Map()
    for (const colour of byCount) if (!chosen.has(colour & mask)) chosen.set(colour & mask, colour)
    if (chosen.size <= 256) return new Map(byCount.map((colour) => [colour, chosen.get(colour & mask)]))
  }
}

function count(data) {
  const counts = new Map()
  for (let i = 0; i < data.length / 4; i++) {
    const colour = colourAt(data, i)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

function colourAt(data, i) {
  return (data[4 * i] << 16) | (data[4 * i + 1] << 8) | data[4 * i + 2]
}

function chunk(name, body) {
  const bytes = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const whole = Buffer.alloc(bytes.length + 8)
  whole.writeUInt32BE(body.length, 0)
  whole.set(bytes, 4)
  whole.writeUInt32BE(crc32(bytes), bytes.length + 4)
  return whole
}
