import { reactive } from 'vue'
import { get, Problem } from '@/shared/http'
import { recall, remember } from '@/shared/memory'

const MOST_KEPT = 2000
const known = reactive(new Map<string, string>(JSON.parse(recall('names') ?? '[]')))
const wanted = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

async function fetchWanted() {
  timer = undefined
  const codes = [...wanted]
  wanted.clear()
  try {
    const found = await get<Record<string, string>>('/api/territory/names', { codes })
    for (const code of codes) known.set(code, found[code] ?? code)
    remember('names', JSON.stringify([...known].slice(-MOST_KEPT)))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.status !== 0) codes.forEach((code) => known.set(code, code))
  }
}

/** Names of areas by their codes; asked for together and kept for when there is no network. */
export function useNames() {
  function area(code?: string | null): string {
    if (!code) return ''
    const name = known.get(code)
    if (name !== undefined) return name
    wanted.add(code)
    timer ??= setTimeout(() => void fetchWanted(), 20)
    return ''
  }
  return { area }
}
