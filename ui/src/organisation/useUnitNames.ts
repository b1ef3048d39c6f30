import { reactive } from 'vue'
import { get, Problem } from '@/shared/http'

const known = reactive(new Map<string, string>())
let asked: Promise<void> | undefined

async function fetchAll() {
  try {
    const { items } = await get<{ items: { id: string; name: string; shortName?: string }[] }>('/api/organisation/units', { size: 5000 })
    for (const unit of items) known.set(unit.id, unit.shortName || unit.name)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    asked = undefined
  }
}

/** Names of units by their ids; the county's units are asked for once, when the first is needed. */
export function useUnitNames() {
  function unit(id?: string | null): string {
    if (!id) return ''
    asked ??= fetchAll()
    return known.get(id) ?? ''
  }
  return { unit }
}
