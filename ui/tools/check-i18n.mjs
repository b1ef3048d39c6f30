// Every text key that is used exists in every language, every key that exists is used, and no Chinese stands in code.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const src = join(root, 'src')
const locales = ['zh-CN', 'en']
const faults = []

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const flatten = (texts, prefix) =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value, `${prefix}.${key}`) : [[`${prefix}.${key}`, String(value)]],
  )

const texts = Object.fromEntries(locales.map((locale) => [locale, new Map()]))
for (const folder of readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  for (const locale of locales) {
    const file = join(src, folder.name, `${locale}.json`)
    if (!existsSync(file)) continue
    for (const [key, value] of flatten(JSON.parse(readFileSync(file, 'utf8')), folder.name)) texts[locale].set(key, value)
  }
}

const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((hit) => hit[1]).sort().join()
for (const [key, text] of texts['zh-CN']) {
  const other = texts.en.get(key)
  if (other === undefined) faults.push(`en misses ${key}`)
  else if (placeholders(text) !== placeholders(other)) faults.push(`${key} has other placeholders in en`)
  else if (!text.trim() || !other.trim()) faults.push(`${key} is empty`)
}
for (const key of texts.en.keys()) if (!texts['zh-CN'].has(key)) faults.push(`zh-CN misses ${key}`)

const keys = new Set(locales.flatMap((locale) => [...texts[locale].keys()]))
const modules = new Set([...keys].map((key) => key.split('.')[0]))
const used = new Set()

/** Code without its comments, so that a comment may quote a law in Chinese. */
const withoutComments = (text) =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')

for (const file of walk(src).filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('schema.d.ts'))) {
  const code = withoutComments(readFileSync(file, 'utf8'))
  const name = relative(root, file)
  const chinese = code.match(/[\u3400-\u9fff]+/)
  if (chinese) faults.push(`${name}: the text “${chinese[0]}” belongs into zh-CN.json`)
  for (const hit of code.matchAll(/['"`]([a-z][a-z-]*(?:\.[\w-]+)+)['"`]/g)) if (keys.has(hit[1])) used.add(hit[1])
  for (const hit of code.matchAll(/\b(?:\$?t|te)\(\s*['"`]([^'"`$]+)['"`]/g)) {
    if (!keys.has(hit[1])) faults.push(`${name}: no text ${hit[1]}`)
  }
  for (const hit of code.matchAll(/[`]([a-z][a-z-]*\.[\w.-]*)\$\{[^}]*\}([\w.-]*)[`]/g)) {
    if (!modules.has(hit[1].split('.')[0])) continue
    const matching = [...keys].filter((key) => key.startsWith(hit[1]) && key.endsWith(hit[2]))
    if (!matching.length) faults.push(`${name}: no text begins with ${hit[1]}`)
    matching.forEach((key) => used.add(key))
  }
}
for (const key of keys) if (!used.has(key)) faults.push(`${key} is never used`)

for (const fault of faults) console.error(`ui texts: ${fault}`)
if (faults.length) process.exit(1)
console.log(`ui texts: ${keys.size} keys in ${locales.join(' and ')}, all used`)
