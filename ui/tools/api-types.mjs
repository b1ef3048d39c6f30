// Writes src/api/openapi.json and src/api/schema.d.ts from a running server: node tools/api-types.mjs [http://127.0.0.1:8080]
// With --check it changes nothing and fails when the committed files differ from what the server says;
// with --offline the types are made from the committed openapi.json, which OpenApiTests compares with the server.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const words = process.argv.slice(2)
const check = words.includes('--check')
const server = words.find((word) => word.startsWith('http')) ?? process.env.LIANXIN_SERVER ?? 'http://127.0.0.1:8080'

/** Objects with their keys in order, so that two runs of the server give the same text. */
const ordered = (value) => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, ordered(value[key])]))
}

const offline = words.includes('--offline')
const description = offline ? JSON.parse(readFileSync(join(root, 'src/api/openapi.json'), 'utf8')) : await ask()
delete description.servers
const sorted = ordered(description)

async function ask() {
  const answer = await fetch(`${server}/v3/api-docs`)
  if (!answer.ok) throw new Error(`${server}/v3/api-docs answered ${answer.status}`)
  return answer.json()
}

const files = {
  ...(offline ? {} : { 'src/api/openapi.json': `${JSON.stringify(sorted, null, 1)}\n` }),
  'src/api/schema.d.ts': astToString(await openapiTS(structuredClone(sorted))),
}
let drift = false
for (const [name, text] of Object.entries(files)) {
  const file = join(root, name)
  if (check && readFileSync(file, 'utf8') !== text) {
    console.error(`ui api: ${name} differs from the server. Run: npm run api-types`)
    drift = true
  } else if (!check) writeFileSync(file, text)
}
if (drift) process.exit(1)
console.log(`ui api: ${Object.keys(sorted.paths ?? {}).length} paths`)
