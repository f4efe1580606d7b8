/** A drawing of a product. Decorative: its name stands beside it. */
export function ProductPicture({ slug }: { slug: string }) {
  const [tile, body, lines] = drawings[slug] ?? ['a', 'M30 30h60v60H30z', '']
  return (
    <svg className="picture" data-tile={tile} viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <path className="picture-body" d={body} />
      <path className="picture-lines" d={lines} />
    </svg>
  )
}

/** By product: the colour of the tile, what is filled, and what is drawn over it. */
const drawings: Record<string, readonly [string, string, string]> = {
  'enamel-kettle': [
    'a',
    'M40 56c0-12 9-20 20-20s20 8 20 20l6 30c1 4-1 6-5 6H39c-4 0-6-2-5-6z',
    'M60 36v-5M54 31h12M42 40c-8-22 44-22 36 0M83 66l14-10M36 76h48',
  ],
  'stoneware-mug': ['b', 'M36 42h42v40c0 6-4 10-10 10H46c-6 0-10-4-10-10z', 'M78 52h6c14 0 14 24 0 24h-6M36 56h42'],
  'brass-lamp': [
    'c',
    'M62 28l30 22-18 14-24-20zM36 88h36c2 0 2 6 0 6H36c-2 0-2-6 0-6z',
    'M54 88L38 60l18-20M84 60l10 14',
  ],
  'oak-stool': ['d', 'M30 38h60c5 0 5 11 0 11H30c-5 0-5-11 0-11z', 'M40 49l-8 46M80 49l8 46M60 49v46M36 74h48'],
  'linen-throw': [
    'b',
    'M32 34h56v46H32z',
    'M32 46h56M32 52h56M36 80v12M44 80v12M52 80v12M60 80v12M68 80v12M76 80v12M84 80v12',
  ],
  'willow-basket': [
    'a',
    'M28 54h64l-8 40H36z',
    'M40 54c0-32 40-32 40 0M31 67h58M34 80h52M46 54l4 40M60 54v40M74 54l-4 40',
  ],
  'beeswax-candle': ['c', 'M46 52h28v42H46z', 'M60 52v-8M60 44c-8-8 0-14 0-20 0 6 8 12 0 20M46 62c6 8 12-6 18 4'],
  'glass-vase': [
    'd',
    'M50 52h20c0 8 12 14 12 28 0 10-8 14-22 14s-22-4-22-14c0-14 12-20 12-28z',
    'M58 52C56 38 50 32 42 28M62 52c0-16 4-24 12-30M60 52V34M40 76h40',
  ],
}
