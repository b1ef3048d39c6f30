// npm ci only when package-lock.json changed since the last time.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules/.lock-stamp')
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')

/** Runs npm in the ui folder and ends this program when it fails. */
export function npm(...words) {
  const done = spawnSync('npm', words, { cwd: root, stdio: 'inherit' })
  if (done.error) console.error('ui: npm was not found. Install Node.js 20 or later, or build with -Dui.skip=true.')
  if (done.status !== 0) process.exit(done.status ?? 1)
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error')
  writeFileSync(stamp, lock)
}
