import { reactive } from 'vue'
import { get, Problem } from '@/shared/http'

const known = reactive(new Map<string, string>())
const wanted = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

async function fetchWanted() {
  timer = undefined
  const codes = [...wanted]
  wanted.clear()
  try {
    const found = await get<Record<string, string>>('/api/territory/names', { codes })
    for (const code of codes) known.set(code, found[code] ?? code)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    for (const code of codes) known.set(code, code)
  }
}

/** Names of areas by their codes; asked for together and remembered. */
export function useNames() {
  function area(code: string): string {
    const name = known.get(code)
    if (name !== undefined) return name
    wanted.add(code)
    timer ??= setTimeout(() => void fetchWanted(), 20)
    return ''
  }
  return { area }
}
