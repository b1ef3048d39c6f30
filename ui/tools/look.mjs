// Pictures of pages, to be looked at: node tools/look.mjs [address] [path …] [--as=login:password] [--elder] [--axe] [--fixtures=answers.json]
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const words = process.argv.slice(2)
const address = words.find((word) => word.startsWith('http')) ?? 'http://127.0.0.1:4173'
const paths = words.filter((word) => word.startsWith('/'))
const elder = words.includes('--elder')
const login = words.find((word) => word.startsWith('--as='))?.slice(5)
const fixtures = words.find((word) => word.startsWith('--fixtures='))?.slice(11)
const out = join(root, '../screenshots')
mkdirSync(out, { recursive: true })

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const path of paths.length ? paths : ['/', '/field', '/workbench']) {
  const wide = path.startsWith('/workbench')
  const page = await browser.newPage({ viewport: wide ? { width: 1440, height: 900 } : { width: 390, height: 844 } })
  page.on('console', (line) => line.type() === 'error' && console.error(`${path}: ${line.text()}`))
  page.on('pageerror', (error) => console.error(`${path}: ${error.message}`))
  if (elder) await page.addInitScript(() => localStorage.setItem('lianxin.elder', 'yes'))
  if (fixtures && existsSync(fixtures)) await answer(page, JSON.parse(readFileSync(fixtures, 'utf8')))
  if (login) await signIn(page)
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.waitForTimeout(400)
  const file = join(out, `${path.replace(/[^\w]+/g, '_').replace(/^_|_$/g, '') || 'resident'}${elder ? '-elder' : ''}.png`)
  await page.screenshot({ path: file, fullPage: true })
  console.log(file)
  if (words.includes('--axe')) await judge(page, path)
  await page.close()
}
await browser.close()

/** Says what stands in the way of people with disabilities. */
async function judge(page, path) {
  await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'))
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  for (const { id, help, nodes } of violations) console.error(`${path}: ${id}: ${help}: ${nodes.map((node) => node.target).join(' | ')}`)
}

async function answer(page, table) {
  await page.route(/\/api\//, (route) => {
    const path = new URL(route.request().url()).pathname
    return path in table ? route.fulfill({ json: table[path] }) : route.fulfill({ status: 404, json: { status: 404, code: 'x', detail: path } })
  })
}

async function signIn(page) {
  const [name, password] = login.split(':')
  await page.request.post(`${address}/api/access/session`, {
    headers: { 'X-Lianxin': '1', Origin: address },
    data: { login: name, password },
  })
}
