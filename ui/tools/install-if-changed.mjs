// npm ci only when package-lock.json changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const lockStamp = join(root, 'node_modules/.lock-stamp')

/** Installs what package-lock.json names, unless it is installed already. */
export function install() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(lockStamp) && readFileSync(lockStamp, 'utf8') === lock) return
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
  if (done.error) console.error('ui: npm was not found. Install Node.js 20 or later, or build with -Dui.skip=true.')
  if (done.status !== 0) process.exit(done.status ?? 1)
  writeFileSync(lockStamp, lock)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install()
