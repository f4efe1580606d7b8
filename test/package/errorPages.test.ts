import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleAsync, Features } from 'lightningcss'
import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { loaders } from '../../src/messages/languages'
import { statusKind } from '../../src/status/statusKind'
import { readBlocks } from '../docs/blocks'

// The pages that `npx storefront-error-ui pages` writes, by the command as it is published.

const folder = mkdtempSync(join(tmpdir(), 'error-pages-'))
const languages = Object.keys(loaders)
const names = ['404', '429', '500', '502', '503', '504', 'offline']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><path fill="#2a8" d="M0 0h80v20H0z"/></svg>'
const [brandBlock] = readBlocks('docs/error-pages.md').filter(({ language }) => language === 'json')
const documented = JSON.parse(brandBlock?.code ?? '')
const everywhere = (text: string) => Object.fromEntries(languages.map((language) => [language, text]))
const brand = {
  ...documented,
  links: { ...documented.links, support: everywhere('/support') },
  hours: everywhere('9–18'),
}

let browser: Browser

function write(args: string[], given?: object | null) {
  const own = ['--brand', join(folder, 'brand.json')]
  writeFileSync(join(folder, 'logo.svg'), logo)
  if (given !== undefined) writeFileSync(join(folder, 'brand.json'), JSON.stringify(given))
  const command = ['bin/storefront-error-ui.mjs', 'pages', ...args, ...(given !== undefined ? own : [])]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const read = (language: string, name: string, out = 'branded') =>
  readFileSync(join(folder, out, language, `${name}.html`), 'utf8')

beforeAll(async () => {
  const { stderr } = write(['--out', join(folder, 'branded'), '--languages', languages.join()], brand)
  expect(stderr).toBe('')
  expect(write(['--out', join(folder, 'plain')]).stderr).toBe('')
  browser = await chromium.launch(launchOptions())
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Shows a page at an address of a shop that sends nothing else, and gives what the browser asked for and complained of. */
async function show(html: string, options: Parameters<Browser['newPage']>[0] = {}, headers = {}) {
  const page = await browser.newPage(options)
  const asked: string[] = []
  const problems: string[] = []
  await page.route('**/*', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ status: 503, contentType: 'text/html; charset=utf-8', body: html, headers })
  })
  page.on('console', (message) => {
    if (!/^Failed to load resource.* 503 /.test(message.text())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto('https://shop.example/product/1?color=red')
  return { page, asked, problems }
}

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

describe.each(names)('%s.html', (name) => {
  test('says in every language what the shop says, within 14 kB', async () => {
    for (const language of languages) {
      const messages = await loaders[language as keyof typeof loaders]()
      const { title, description } = messages.statuses[name === 'offline' ? 'offline' : statusKind(name)]
      const html = read(language, name)
      expect(Buffer.byteLength(html), language).toBeLessThan(14_000)
      expect(html).toContain(`<html lang="${messages.locale}" dir="${messages.dir}">`)
      const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;')
      expect(html).toContain(`<title>${text(title)} · Juniper</title>`)
      expect(html).toContain(`>${text(title)}</h1>`)
      expect(html).toContain(`>${text(description)}</p>`)
    }
  })

  test('has no script, no file from elsewhere, and nothing that its policy forbids', async () => {
    const html = read('en', name)
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|@import|javascript:/i)
    expect([...html.matchAll(/(?:src|url\(|srcset)="?([^":]+:)/g)].map(([, scheme]) => scheme)).toEqual(['data:'])
    const { page, asked, problems } = await show(html)
    expect(asked).toEqual(['https://shop.example/product/1?color=red'])
    expect(problems).toEqual([])
    expect(await ground(page)).toBe('rgb(251, 250, 246)')
    await page.close()
  })

  // In two languages and on two systems between them, because axe takes a second for each.
  test.each([
    ['light', 'en', 'branded'],
    ['dark', 'ar', 'branded'],
  ] as const)('has nothing that axe finds, on a system that is %s, in %s, %s', async (colorScheme, language, out) => {
    const { page } = await show(read(language, name, out), { colorScheme })
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }
      return (await axe.run()).violations.map(({ id }) => id)
    })
    expect(violations).toEqual([])
    await page.close()
  })
})

test('no page is wider than a phone, in any language, and its text may be twice as large', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } })
  for (const language of languages) {
    for (const name of names) {
      await page.setContent(read(language, name))
      for (const size of ['16px', '32px']) {
        const width = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size
          return document.documentElement.scrollWidth
        }, size)
        expect(width, `${language} ${name} ${size}`).toBeLessThanOrEqual(320)
      }
    }
  }
  await page.close()
})

test('a page is dark on a dark system, and light where the brand has light colours alone', async () => {
  const dark = async (html: string) => {
    const { page } = await show(html, { colorScheme: 'dark' })
    const color = await ground(page)
    await page.close()
    return color
  }
  expect(await dark(read('en', '503'))).toBe('rgb(22, 26, 23)')
  expect(await dark(read('en', '503', 'plain'))).toBe('rgb(34, 39, 45)')
  const { colors, ...rest } = brand
  write(['--out', join(folder, 'light')], { ...rest, colors: { light: colors.light } })
  expect(await dark(read('en', '503', 'light'))).toBe('rgb(251, 250, 246)')
})

test('“Try again” sends the same request again, with its query', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  await page.route('**/*', (route) => {
    asked.push(
      `${route.request().method()} ${new URL(route.request().url()).pathname}${new URL(route.request().url()).search}`,
    )
    const body = asked.length > 1 ? '<title>The shop</title>' : read('en', '503')
    return route.fulfill({ status: asked.length > 1 ? 200 : 503, contentType: 'text/html', body })
  })
  await page.goto('https://shop.example/product/1?color=red#reviews')
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect.poll(() => page.title()).toBe('The shop')
  expect(asked).toEqual(['GET /product/1?color=red', 'GET /product/1?color=red'])
  await page.close()
})

test('offline there is only what needs no connection', async () => {
  const { page } = await show(read('en', 'offline'))
  const links = await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(links).toEqual(['', 'tel:+551140000000', 'mailto:help@shop.example'])
  await page.close()
})

test('a header with the policy that the command prints changes nothing, and another one does', async () => {
  const policy =
    write(['--out', join(folder, 'branded')], brand)
      .stdout.trim()
      .split('\n')
      .at(-1) ?? ''
  const allowed = await show(read('en', '503'), {}, { 'content-security-policy': policy })
  expect(allowed.problems).toEqual([])
  const refused = await show(read('en', '503'), {}, { 'content-security-policy': "default-src 'self'" })
  expect(refused.problems.join()).toContain('Content Security Policy')
  await allowed.page.close()
  await refused.page.close()
})

test('only a page that is not there is kept out of a search', () => {
  for (const name of names) expect(read('en', name).includes('name="robots"'), name).toBe(name === '404')
})

test('the styles that were left out style nothing: a page looks as with all of them', async () => {
  const targets = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16 }
  const { code } = await bundleAsync({
    filename: 'src/errorPages.css',
    minify: true,
    targets,
    exclude: Features.LightDark,
  })
  const whole = new TextDecoder().decode(code)
  const kept = readFileSync('dist/errorPages.css', 'utf8')
  expect(kept.length).toBeLessThan(whole.length * 0.7)
  for (const name of ['404', '503']) {
    const html = read('ar', name, 'branded').replace(/<meta http-equiv[^>]+>/, '')
    expect(html).toContain(kept.trim())
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme })
      const looks = async (content: string) => {
        await page.setContent(content)
        return page.evaluate(() =>
          [...document.querySelectorAll('html, body, body *')].map((element) => {
            const style = getComputedStyle(element)
            const box = element.getBoundingClientRect()
            return [...style]
              .filter((property) => !property.startsWith('--'))
              .map((property) => `${property}:${style.getPropertyValue(property)}`)
              .concat(`${box.x} ${box.y} ${box.width}`)
          }),
        )
      }
      expect(await looks(html)).toEqual(await looks(html.replace(kept.trim(), () => whole.trim())))
      await page.close()
    }
  }
})

describe('a brand that is wrong', () => {
  const colors = documented.colors.light
  test.each([
    [{ title: 'x' }, 'there is no key “title”'],
    [{ hours: { 'pt-BR': '9–18' } }, '“hours” is missing in en'],
    [{ links: { cart: '/cart' } }, 'there is no link “cart”'],
    [{ links: { support: 'javascript:alert(1)' } }, 'the link “support” has to be'],
    [{ links: { support: '//elsewhere.example' } }, 'the link “support” has to be'],
    [{ colors: { light: { ...colors, text: 'red;}' } } }, 'the colour “text” has to be as in #1d2126'],
    [{ colors: { light: { ...colors, text: '#aaaaaa' } } }, 'the light colour “text” has a contrast of 2.2:1'],
    [{ colors: { dark: { text: '#fff' } } }, 'the dark colours lack “surface”'],
    [{ colors: { light: { text: '#000', surface: '#fff', action: '#111' } } }, 'need “action” and “actionText”'],
    [null, 'the brand has to be an object'],
    [['Juniper'], 'the brand has to be an object'],
    [{ links: '/help' }, '“links” has to be an object'],
    [{ colors: { lite: colors } }, 'there is no group of colours “lite”'],
    [{ colors: { light: 'green' } }, '“light” has to be an object'],
    [
      { colors: { light: { ...colors, focus: '#eeeeee' } } },
      'the light colour “focus” has a contrast of 1.1:1. It needs 3:1',
    ],
    [{ name: 5 }, '“name” has to be a text'],
    [{ name: ['Juniper'] }, '“name” has to be a text'],
    ...['/\\evil.example', '/\t/evil.example', ' javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x'].map(
      (home) => [{ links: { home } }, 'the link “home” has to be'],
    ),
    ...['https://a b;script-src */', 'https://shop.example;script-src', 'https://', 'https://shop.example\n'].map(
      (search) => [{ links: { search } }, 'the link “search” has to be'],
    ),
    [{ phone: 'call us' }, '“phone” is not valid'],
    [{ phone: '4000-0000 ext. 5' }, '“phone” is not valid'],
    [{ email: 'a@shop.example?bcc=b@shop.example' }, '“email” is not valid'],
    [{ font: 5 }, '“font” is not valid'],
    [{ font: "Inter'" }, '“font” is not valid'],
    [{ font: 'x}</style><script>' }, '“font” is not valid'],
    [{ radius: '1.2.3px' }, '“radius” is not valid'],
    [{ radius: 4 }, '“radius” is not valid'],
    [{ radius: '1px;color:red' }, '“radius” is not valid'],
    [{ logo: 'logo.gif' }, 'the logo has to be a file that ends in .svg, .png or .webp'],
    [{ logo: 'gone.svg' }, 'the logo gone.svg cannot be read (ENOENT)'],
    [{ logo: 5 }, 'the logo has to be'],
    [{ logo: 'https://cdn.example/logo.svg' }, 'the logo has to be'],
  ] as [wrong: object | null, said: string][])('%j is told, and nothing is written', (wrong, said) => {
    const { status, stderr } = write(['--out', join(folder, 'wrong')], wrong)
    expect(stderr).toContain(said)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
    expect(readdirSync(folder)).not.toContain('wrong')
  })

  test('a file that cannot be read, or is no JSON, is told', () => {
    const run = (file: string) => write(['--out', join(folder, 'wrong'), '--brand', join(folder, file)]).stderr
    writeFileSync(join(folder, 'half.json'), '{ "name": "Juni')
    expect(run('gone.json')).toContain('gone.json cannot be read (ENOENT)')
    expect(run('.')).toContain('cannot be read (EISDIR)')
    expect(run('half.json')).toContain('half.json is not JSON')
  })

  test('a name is text, not markup', () => {
    write(['--out', join(folder, 'named')], { name: '</title><script>alert(1)</script>' })
    expect(read('en', '404', 'named')).not.toContain('<script')
  })

  test('a logo that does not fit is told', () => {
    writeFileSync(join(folder, 'large.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(9000)}</svg>`)
    expect(write(['--out', join(folder, 'wrong')], { logo: 'large.svg' }).stderr).toContain('take a smaller logo')
  })
})

test('a brand may be written as people write', () => {
  writeFileSync(
    join(folder, 'marked.json'),
    `\uFEFF${JSON.stringify({ phone: '+49 (0)30 12 34', email: 'läden@läden.example', radius: '0', font: "'Źródło Sans', sans-serif", links: { search: 'https://läden.example:8443/s' } })}`,
  )
  const { stderr, stdout } = write(['--out', join(folder, 'own'), '--brand', join(folder, 'marked.json')])
  expect(stderr).toBe('')
  expect(read('en', '404', 'own')).toContain('href="tel:+49301234"')
  expect(stdout).toMatch(/form-action https:\/\/xn--lden-loa\.example:8443$/m)
})

test('languages are found in any case, each once', () => {
  const { stdout } = write(['--out', join(folder, 'cased'), '--languages', 'EN, pt-br,en', '--pages', 'Offline'])
  expect(stdout.match(/[\w-]+[\\/]offline\.html/g)).toEqual([join('en', 'offline.html'), join('pt-BR', 'offline.html')])
})

test('a folder that cannot be written to is told', () => {
  writeFileSync(join(folder, 'file'), '')
  const { status, stderr } = write(['--out', join(folder, 'file')])
  expect(stderr).toMatch(/404\.html cannot be written \(E\w+\)\.\n$/)
  expect(status).toBe(1)
})

test.each([
  [['pages'], '--out public/errors'],
  [['pages', '--out', 'x', '--languages', 'en,xx'], 'There is no language “xx”'],
  [['pages', '--out', 'x', '--pages', '418'], 'There is no page “418”'],
  [['page', '--out', 'x'], 'There is no command “page”'],
  [['pages', '--uot', 'x'], '--uot'],
])('the command says what is wrong with %j', (args, said) => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/storefront-error-ui.mjs', ...args], { encoding: 'utf8' })
  expect(stderr).toContain(said)
  expect(status).toBe(1)
})

test('the command writes some of the pages, and says how it is used', () => {
  write(['--out', join(folder, 'some'), '--pages', '503,offline'])
  expect(readdirSync(join(folder, 'some/en'))).toEqual(['503.html', 'offline.html'])
  const help = execFileSync(process.execPath, ['bin/storefront-error-ui.mjs'], { encoding: 'utf8' })
  expect(help).toContain('npx storefront-error-ui pages --out public/errors')
})

test.each([
  ['19', '.'],
  ['18.2', 'test/react-18'],
])(
  'the command runs from the package as it is installed, beside React %s, and writes the same page',
  (version, from) => {
    const shop = join(folder, `shop-${version}`)
    const installed = join(shop, 'node_modules/storefront-error-ui')
    mkdirSync(installed, { recursive: true })
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', shop], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    execFileSync('tar', ['-xzf', join(shop, JSON.parse(packed)[0].filename), '--strip-components=1', '-C', installed])
    for (const name of ['react', 'react-dom', 'scheduler']) {
      cpSync(join(from, 'node_modules', name), join(shop, 'node_modules', name), { recursive: true })
    }
    for (const name of ['loose-envify', 'js-tokens']) {
      cpSync(join('node_modules', name), join(shop, 'node_modules', name), { recursive: true })
    }
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    const command = [join(installed, bin), 'pages', '--out', join(folder, `installed-${version}`)]
    execFileSync(process.execPath, command, { cwd: shop, stdio: 'ignore' })
    // Each React has ids of its own, and its own order in the head.
    const body = (out: string) =>
      read('en', '503', out)
        .replace(/^[\s\S]*<body>/, '')
        .replace(/(id|labelledby)="[^"]+"/g, '$1')
    expect(body(`installed-${version}`)).toBe(body('plain'))
  },
)
