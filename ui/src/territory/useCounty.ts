import type { Shape } from '@/api/shape'
import { ref } from 'vue'
import { get, Problem } from '@/shared/http'
import { recall, remember } from '@/shared/memory'

/** A county that this server serves. */
export type CountyShown = Shape<'territory.OpenTerritory.CountyShown'>

const counties = ref<CountyShown[]>([])
const county = ref(recall('county') ?? '')
let asked: Promise<void> | undefined

async function fetchCounties() {
  try {
    counties.value = await get<CountyShown[]>('/api/open/territory/counties')
    if (!counties.value.some((one) => one.code === county.value)) county.value = counties.value[0]?.code ?? ''
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    asked = undefined
  }
}

/** The county of a resident's page: the one of the scanned place, the one used last, or the only one there is. */
export function useCounty(place?: string | null) {
  if (place && /^\d{9}/.test(place)) choose(place.slice(0, 6))
  asked ??= fetchCounties()
  function choose(code: string) {
    county.value = code
    remember('county', code)
  }
  /** Waits until the county is known. */
  async function known(): Promise<string> {
    if (!county.value) await (asked ??= fetchCounties())
    return county.value
  }
  return { county, counties, choose, known }
}
