// Pictures as PNG, and small ones to keep: few colours, and packed by Brotli, which sees further back than PNG’s own packing.
import { brotliCompressSync, brotliDecompressSync, constants, crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** How far each channel of a colour may move, of 255. The comparison lets twice as much pass. */
const reach = 15

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

/** The PNG in a packed file. */
export function unpack(file) {
  return brotliDecompressSync(file)
}

/** Packs opaque pixels for keeping. Colours that look alike become one. */
export function pack(picture) {
  const file = encodeFlat(picture) ?? encode(picture)
  return brotliCompressSync(file, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
    },
  })
}

/** A PNG with a palette that is not packed itself, or `undefined` where 256 colours cannot stand for all. */
function encodeFlat({ width, height, data }) {
  const { colours, numbers } = pick(count(data))
  if (colours.length > 256) return undefined
  const rows = Buffer.alloc((width + 1) * height)
  for (let i = 0, at = 0; i < width * height; i++) {
    if (i % width === 0) at++
    rows[at++] = numbers.get(colourAt(data, i))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The colours to keep, the commonest first, and for each colour of the picture the number of the one that stands for it. */
function pick(counts) {
  const colours = []
  const numbers = new Map()
  for (const colour of [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a))) {
    let number = colours.findIndex((kept) => distance(kept, colour) <= reach)
    if (number < 0) number = colours.push(colour) - 1
    numbers.set(colour, number)
    if (colours.length > 256) break
  }
  return { colours, numbers }
}

function distance(one, other) {
  const apart = (bits) => Math.abs(((one >> bits) & 255) - ((other >> bits) & 255))
  return Math.max(apart(16), apart(8), apart(0))
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
