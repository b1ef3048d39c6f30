import { reactive } from 'vue'
import { get, Problem, type Page } from '@/shared/http'

interface UnitRow {
  id: string
  name: string
  shortName?: string
}
const SIZE = 500
const known = reactive(new Map<string, string>())
let asked: Promise<void> | undefined

async function fetchAll() {
  try {
    for (let page = 0, more = true; more; page++) {
      const { items, total } = await get<Page<UnitRow>>('/api/organisation/units', { page, size: SIZE })
      for (const unit of items) known.set(unit.id, unit.shortName || unit.name)
      more = items.length > 0 && (page + 1) * SIZE < total
    }
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
