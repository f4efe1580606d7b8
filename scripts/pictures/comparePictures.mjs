import pixelmatch from 'pixelmatch'

/** How many pixels may differ visibly before a picture counts as changed: less than the dot of an i. */
const tolerance = 8

/**
 * Compares two pictures, `{ width, height, data }` each. Gives how many pixels differ, whether that is a change, and a picture
 * of the differences. Another size is a change.
 */
export function comparePictures(expected, actual) {
  const width = Math.max(expected.width, actual.width)
  const height = Math.max(expected.height, actual.height)
  const data = Buffer.alloc(width * height * 4)
  const pixels = pixelmatch(onSheet(expected, width, height), onSheet(actual, width, height), data, width, height, {
    threshold: 0.1,
  })
  const isResized = expected.width !== actual.width || expected.height !== actual.height
  return { pixels, isChanged: isResized || pixels > tolerance, difference: { width, height, data } }
}

/** The pixels on a transparent sheet of the given size. */
function onSheet(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture.data
  const sheet = Buffer.alloc(width * height * 4)
  for (let y = 0; y < picture.height; y++) {
    sheet.set(picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), y * width * 4)
  }
  return sheet
}
