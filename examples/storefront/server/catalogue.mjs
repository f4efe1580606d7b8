/**
 * @typedef {object} Product
 * @property {string} id
 * @property {string} slug
 * @property {string} name
 * @property {string} brand
 * @property {number} price In cents.
 * @property {string} description
 */

/** @type {readonly Product[]} */
export const products = [
  ['1', 'enamel-kettle', 'Enamel kettle', 'Hearth', 5400, 'Two litres, steel under white enamel. Fits every hob.'],
  ['2', 'stoneware-mug', 'Stoneware mug', 'Kiln', 1850, 'Thrown by hand, so each one is a little different.'],
  ['3', 'brass-lamp', 'Brass lamp', 'Lumen', 12900, 'A warm light for reading. The arm turns all the way round.'],
  ['4', 'oak-stool', 'Oak stool', 'Grove', 9800, 'Three legs of solid oak that never wobble.'],
  ['5', 'linen-throw', 'Linen throw', 'Flax', 7600, 'Washed linen, 130 by 170 centimetres. Softer every year.'],
  ['6', 'willow-basket', 'Willow basket', 'Grove', 4300, 'Woven from whole willow, with two handles.'],
  ['7', 'beeswax-candle', 'Beeswax candle', 'Lumen', 1400, 'Burns for forty hours and smells faintly of honey.'],
  ['8', 'glass-vase', 'Glass vase', 'Kiln', 3900, 'Blown glass, heavy at the foot, for tall stems.'],
].map(([id, slug, name, brand, price, description]) => {
  return /** @type {Product} */ ({ id, slug, name, brand, price, description })
})

/** What the search answers: `fq=productId:1` for one product, `ft=oak` for words, neither for all. */
export function search({ fq, ft }) {
  const id = /^productId:(.+)$/.exec(fq ?? '')?.[1]
  const words = (ft ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return products
    .filter((product) => id === undefined || product.id === id)
    .filter((product) => words.every((word) => `${product.name} ${product.brand}`.toLowerCase().includes(word)))
    .map(describe)
}

// The catalogue speaks in whole units of money, the checkout in cents.
function describe({ id, slug, name, brand, price, description }) {
  return {
    productId: id,
    productName: name,
    brand,
    description,
    linkText: slug,
    items: [
      {
        itemId: id,
        name,
        sellers: [{ sellerId: '1', commertialOffer: { Price: price / 100, AvailableQuantity: 20 } }],
      },
    ],
  }
}
