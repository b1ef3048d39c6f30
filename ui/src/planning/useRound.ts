import { computed, ref, watch, type Ref } from 'vue'
import { useSession } from '@/access/useSession'
import { get } from '@/shared/http'
import { recall, remember } from '@/shared/memory'
import { dayOf } from '@/shared/time'
import { useLoad } from '@/shared/useLoad'
import { fetchOrKept } from '@/shared/useOutbox'
import { fetchSurroundings } from '@/territory/useTerritory'

/** One building of a round, in its order. */
export interface Stop {
  order: number
  at: string
  building: string
  name: string
  lon: number
  lat: number
  /** Numbers of its open matters, separated by spaces. */
  matters: string
}
export interface Round {
  day: string
  stops: Stop[]
}
const COMMUNITY = 12
const A_DAY = 86_400_000

export const today = () => dayOf(new Date())
export const tomorrow = () => dayOf(Date.now() + A_DAY)

/** One's own round of a day: readable without a network, ticked off on the device alone. */
export function useRound(day: Ref<string>) {
  const owner = useSession().account?.id ?? ''
  const round = useLoad((signal) => fetchOrKept(owner, `round:${day.value}`, () => get<Round>('/api/planning/rounds/mine', { day: day.value }, signal)))
  const stops = computed(() => round.data.value?.value.stops ?? [])
  const community = computed(() => stops.value[0]?.building.slice(0, COMMUNITY))
  const surroundings = useLoad(
    (signal) => fetchOrKept(owner, `streets:${community.value}`, () => fetchSurroundings(community.value ?? '', signal)),
    false,
  )
  const place = () => `round.${owner}.${day.value}`
  const done = ref(new Set<string>())
  const read = () => (done.value = new Set((recall(place()) ?? '').split(' ').filter(Boolean)))
  read()
  watch(day, () => {
    round.data.value = undefined
    read()
    void round.reload()
  })
  watch(community, (code) => code && void surroundings.reload())

  function tick(building: string) {
    const next = new Set(done.value)
    if (!next.delete(building)) next.add(building)
    done.value = next
    remember(place(), [...next].join(' '))
  }
  return { round, stops, done, tick, streets: computed(() => surroundings.data.value?.value.features ?? []) }
}
