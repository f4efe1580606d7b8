import { describe, expect, test } from 'vitest'

// How each language sets its marks and spaces, for every text that the package has in it.

const modules = import.meta.glob<Record<string, object>>(
  [
    '../../src/messages/locales/**/*.ts',
    '../../src/checkout/words/*.ts',
    '../../src/messages/about/*.ts',
    '../../src/messages/service/*.ts',
  ],
  { eager: true },
)

/** Every text of a value, with the path that leads to it. Addresses of links and the words of `Intl` are no texts. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (/\.(href|waits|locale|dir)$/.test(path)) return []
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const files = Object.entries(modules).map(([file, module]) => ({
  file: file.replace('../../src/', ''),
  tag: file.replace(/^.*\/(.+)\.ts$/, '$1'),
  said: texts(module),
}))

interface Rule {
  name: string
  /** What no text may contain. */
  breaks: RegExp
}

const everywhere: Rule[] = [
  { name: 'curly apostrophes and quotes', breaks: /['"`´]/ },
  { name: 'an ellipsis of one character', breaks: /\.\.\./ },
  { name: 'no space before a full stop or a comma', breaks: /\s[.,]/ },
  { name: 'a hyphen of “e-mail” that does not end a line', breaks: /\be-mail/i },
  { name: 'letters in their composed form', breaks: /[\u0300-\u0308\u0327\u0328]/ },
]

const byLanguage: Record<string, Rule[]> = {
  pl: [
    { name: 'a word of one letter stays with the next', breaks: /(?<!\p{L})[aiouwz] /iu },
    { name: 'Polish quotes', breaks: /(?<!„[^”]*)”|“/ },
  ],
  fr: [
    { name: 'a space that does not break before a double mark', breaks: /[^\u00a0\u202f][:;?!]|« | »/ },
    { name: 'French quotes', breaks: /[“”„]/ },
  ],
  de: [
    { name: 'German quotes', breaks: /(?<!„[^“]*)“|”/ },
    { name: 'a space that does not break before an ellipsis', breaks: / …/ },
  ],
  ro: [
    { name: 'Romanian quotes', breaks: /(?<!„[^”]*)”|“/ },
    { name: 's and t with a comma below', breaks: /[şţŞŢ]/ },
  ],
  bg: [{ name: 'Bulgarian quotes', breaks: /(?<!„[^“]*)“|”/ }],
  es: [{ name: 'an opening mark for a question', breaks: /^[^¿]*\?/ }],
  ja: [
    { name: 'full-width marks', breaks: /[,.!?:;()]/ },
    { name: 'no spaces between words', breaks: /[\u3000-\u9fff] |[ ][\u3000-\u9fff]/ },
  ],
  ko: [{ name: 'no full-width marks', breaks: /[。、，：？]/ }],
  th: [{ name: 'no full stops', breaks: /[.。]/ }],
  ar: [{ name: 'Arabic marks', breaks: /[,;?]/ }],
}

test('covers every text of shoppers in fourteen languages, and of developers in three', () => {
  expect(files.length).toBe(4 * 14 + 3)
  for (const { file, said } of files) expect(said.length, file).toBeGreaterThan(16)
})

describe.each(files)('$file', ({ tag, said }) => {
  test.each([...everywhere, ...(byLanguage[tag] ?? [])])('has $name', ({ breaks }) => {
    // What stands for a word of the shop, or is written in another language, has marks of its own.
    const own = said.map(([path, text]): [string, string] => [path, text.replace(/\{\w+\}|RFC \d+[ §\d.]*/g, 'x')])
    expect(own.filter(([, text]) => breaks.test(text))).toEqual([])
  })
})
