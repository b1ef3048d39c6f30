// npm ci and build only when an input changed; prints what it did. Maven calls it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'
import { install } from './install-if-changed.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const hash = (files) => {
  const sum = createHash('sha256')
  for (const file of files.sort()) sum.update(relative(root, file)).update('\0').update(readFileSync(file))
  return sum.digest('hex')
}
const run = (...words) => {
  const done = spawnSync('npm', words, { cwd: root, stdio: 'inherit' })
  if (done.error) console.error('ui: npm was not found. Install Node.js 20 or later, or build with -Dui.skip=true.')
  if (done.status !== 0) process.exit(done.status ?? 1)
}
const stamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const top = readdirSync(root).map((name) => join(root, name)).filter((file) => statSync(file).isFile())
const inputs = [...top, ...['src', 'public', 'tools'].flatMap((folder) => walk(join(root, folder)))]
const all = hash(inputs)
const built = join(root, 'dist/.stamp')

if (stamp(built) === all) {
  console.log('ui: up to date')
  process.exit(0)
}
install()
run('run', 'build', '--', '--logLevel', 'warn')
mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(built, all)
console.log('ui: built')
