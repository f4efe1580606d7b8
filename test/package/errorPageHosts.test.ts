import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { en } from '../../src/messages/locales/en'
import { ptBR } from '../../src/messages/locales/pt-BR'
import { readBlocks } from '../docs/blocks'

// What docs/error-pages.md prints, run as it stands there: in a real nginx, a service worker, a page, and three engines.

const folder = mkdtempSync(join(tmpdir(), 'error-page-hosts-'))
const errors = join(folder, 'public/errors')
const codes = readBlocks('docs/error-pages.md')
const [worker, starter, ...otherScripts] = codes.filter(({ language }) => language === 'js').map(({ code }) => code)
const [nginxConfig, ...otherConfigs] = codes.filter(({ language }) => language === 'nginx').map(({ code }) => code)
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]
const servers: Server[] = []

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeAll(() => {
  execFileSync(process.execPath, ['bin/storefront-error-ui.mjs', 'pages', '--out', errors, '--languages', 'en,pt-BR'])
})

afterAll(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  rmSync(folder, { recursive: true, force: true })
})

test('the page prints no code that is not run here', () => {
  expect([worker, starter, nginxConfig].every(Boolean)).toBe(true)
  expect([...otherScripts, ...otherConfigs]).toEqual([])
})

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync)

// CI installs it. Elsewhere `apt-get install nginx-light` does.
describe.skipIf(!nginx && !process.env.CI)('nginx', () => {
  let url = ''
  let stop = async () => {}

  beforeAll(async () => {
    const shop = await serve((request, response) => {
      const status = Number(/\/(\d+)/.exec(request.url ?? '')?.[1] ?? 200)
      const isApi = request.url?.startsWith('/api/')
      response.writeHead(status, { 'content-type': isApi ? 'application/json' : 'text/html', 'retry-after': '30' })
      response.end(isApi ? '{"message":"of the API"}' : 'Object reference')
    })
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as AddressInfo
    probe.close()
    url = `http://127.0.0.1:${port}`
    const config = (nginxConfig ?? '')
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replaceAll('http://127.0.0.1:3000', shop)
      .replace('/var/www/shop/public', join(folder, 'public'))
      // A location of the test’s own, whose upstream is not there.
      .replace(
        'location / {',
        'location /gone { proxy_pass http://127.0.0.1:9; error_page 502 /errors/$error_language/502.html; }\n location / {',
      )
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`)
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/nginx.pid; error_log stderr;
       events {} http { access_log off; types { text/html html; } charset utf-8; ${temporary.join(' ')} ${config} }`,
    )
    // The process of the system’s own user must be able to read the pages.
    execFileSync('chmod', ['-R', 'a+rX', folder])
    const child = spawn(nginx as string, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'pipe' })
    let output = ''
    child.stderr.on('data', (text) => (output += text))
    stop = async () => {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
    }
    for (let tries = 0; ; tries++) {
      if (await fetch(url).catch(() => undefined)) return
      if (tries > 50 || child.exitCode !== null) throw new Error(`nginx does not answer: ${output}`)
      await new Promise((done) => setTimeout(done, 100))
    }
  })

  afterAll(() => stop())

  test.each([404, 429, 500, 502, 503, 504] as const)(
    'shows the page for %i, with its status and its wait',
    async (status) => {
      const response = await fetch(`${url}/product/${status}`)
      expect(response.status).toBe(status)
      expect(response.headers.get('retry-after')).toBe('30')
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await response.text()).toBe(readFileSync(join(errors, `en/${status}.html`), 'utf8'))
    },
  )

  test('speaks the language of the browser', async () => {
    const response = await fetch(`${url}/503`, { headers: { 'accept-language': 'pt-PT,pt;q=0.9' } })
    expect(titleOf(await response.text())).toBe(ptBR.statuses.serviceUnavailable.title)
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  test('answers a POST, and a shop that is not there at all', async () => {
    const post = await fetch(`${url}/503`, { method: 'POST', body: 'x' })
    expect([post.status, titleOf(await post.text())]).toEqual([503, en.statuses.serviceUnavailable.title])
    const gone = await fetch(`${url}/gone`)
    expect([gone.status, titleOf(await gone.text())]).toEqual([502, en.statuses.badGateway.title])
  })

  test('leaves alone what is well, and what the API says', async () => {
    expect(await (await fetch(`${url}/`)).text()).toBe('Object reference')
    const api = await fetch(`${url}/api/503`)
    expect([api.status, await api.json()]).toEqual([503, { message: 'of the API' }])
  })

  test('shows the pages at no address of their own', async () => {
    expect((await fetch(`${url}/errors/en/503.html`)).status).toBe(404)
  })
})

describe('in a browser', () => {
  const files: Record<string, string> = {
    '/sw.js': worker ?? '',
    '/start.js': starter ?? '',
    '/main.js': "document.body.textContent = 'The shop'",
  }

  /** A shop with a service worker, whose app is started by the small module. */
  function shop(isBroken: () => boolean): RequestListener {
    return (request, response) => {
      const path = request.url ?? ''
      if (path === '/main.js' && isBroken()) return response.writeHead(503).end()
      const script = files[path]
      if (script) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
      response.setHeader('content-type', 'text/html; charset=utf-8')
      if (path.startsWith('/errors/')) return response.end(readFileSync(join(folder, 'public', path)))
      return response.end('<!doctype html><body><script type="module" src="/start.js"></script>')
    }
  }

  test('a service worker shows the page where there is no connection, and the shop when it is back', async () => {
    const url = await serve(shop(() => false))
    const browser = await chromium.launch(launchOptions())
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(url)
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js')
      await navigator.serviceWorker.ready
    })
    await page.reload()
    await context.setOffline(true)
    await page.goto(`${url}/product/1?color=red`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(en.statuses.offline.title)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).display)).toBe('grid')
    await page.getByRole('link', { name: en.labels.retry }).click()
    await page.getByRole('heading', { name: en.statuses.offline.title }).waitFor()
    await context.setOffline(false)
    await page.getByRole('link', { name: en.labels.retry }).click()
    await page.getByText('The shop').waitFor()
    expect(page.url()).toBe(`${url}/product/1?color=red`)
    await browser.close()
  })

  test('an app whose code cannot be loaded, or breaks, is replaced by the page, at its own address', async () => {
    let isBroken = true
    const url = await serve(shop(() => isBroken))
    const browser = await chromium.launch(launchOptions())
    const page = await browser.newPage()
    await page.goto(`${url}/cart?step=2`)
    await page.getByRole('heading', { level: 1, name: en.statuses.internalServerError.title }).waitFor()
    expect(page.url()).toBe(`${url}/cart?step=2`)
    isBroken = false
    await page.reload()
    await page.getByText('The shop').waitFor()
    files['/main.js'] = 'throw new Error("breaks")'
    await page.reload()
    await page.getByRole('heading', { level: 1, name: en.statuses.internalServerError.title }).waitFor()
    await browser.close()
  })
})

interface Session {
  visit: (address: string) => Promise<unknown>
  read: <T>(look: () => T) => Promise<T>
  resize: (size: { width: number; height: number }) => Promise<unknown>
  close: () => Promise<unknown>
}

const { engines } = (await import('../../scripts/engines/engines.mjs' as string)) as {
  engines: Record<string, (system: object) => Promise<Session>>
}
const { findFirefox } = await import('../../scripts/engines/systemFirefox.mjs' as string)
const { findMiniBrowser } = await import('../../scripts/engines/webKitGtk.mjs' as string)
const { hasPlaywrights } = await import('../../scripts/engines/playwright.mjs' as string)
const isHere: Record<string, boolean> = {
  chromium: true,
  firefox: hasPlaywrights('firefox') || !!findFirefox(),
  webkit: hasPlaywrights('webkit') || !!findMiniBrowser(),
}

describe.each(Object.keys(isHere))('%s', (name) => {
  test.skipIf(!isHere[name]).each(['light', 'dark'])(
    'shows the page as it is meant, on a system that is %s',
    async (colorScheme) => {
      const copy = join(folder, 'shown')
      mkdirSync(copy, { recursive: true })
      cpSync(join(errors, 'pt-BR/503.html'), join(copy, '503.html'))
      const session = await engines[name]!({ colorScheme })
      try {
        await session.resize({ width: 400, height: 700 })
        await session.visit(pathToFileURL(join(copy, '503.html')).href)
        const found = await session.read(() => {
          const [title, action] = ['h1', '[data-error-ui="action"] > span'].map((part) => document.querySelector(part)!)
          return {
            ground: getComputedStyle(document.documentElement).backgroundColor,
            ink: getComputedStyle(title!).color,
            step: getComputedStyle(action!).backgroundColor,
            isCentred:
              Math.abs(title!.getBoundingClientRect().left + title!.getBoundingClientRect().right - innerWidth) < 4,
            height: action!.getBoundingClientRect().height,
            isWide: document.documentElement.scrollWidth > innerWidth,
          }
        })
        const [dark, light] = ['rgb(34, 39, 45)', 'rgb(255, 255, 255)']
        const ink = colorScheme === 'dark' ? 'rgb(238, 241, 244)' : 'rgb(29, 33, 38)'
        expect(found).toMatchObject({
          ground: colorScheme === 'dark' ? dark : light,
          ink,
          step: ink,
          isCentred: true,
          isWide: false,
        })
        expect(found.height).toBeGreaterThanOrEqual(44)
      } finally {
        await session.close()
      }
    },
  )
})
