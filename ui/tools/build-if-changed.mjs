// Builds the screens only when an input changed; prints what it did. Maven calls it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const top = readdirSync(root).map((name) => join(root, name)).filter((file) => statSync(file).isFile())
const inputs = [...top, ...['src', 'public', 'tools'].flatMap((folder) => walk(join(root, folder)))]
const sum = createHash('sha256')
for (const file of inputs.sort()) sum.update(relative(root, file)).update('\0').update(readFileSync(file))
const now = sum.digest('hex')
const built = join(root, 'dist/.stamp')

if (existsSync(built) && readFileSync(built, 'utf8') === now) {
  console.log('ui: up to date')
} else {
  const { npm } = await import('./install-if-changed.mjs')
  npm('run', '--silent', 'build', '--', '--logLevel', 'warn')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(built, now)
  console.log('ui: built')
}
