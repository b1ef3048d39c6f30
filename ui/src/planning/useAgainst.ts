import { computed, ref, watch } from 'vue'
import { useLoad } from '@/shared/useLoad'
import { fetchAnswer, isPlaced, placeOf, type Answered, type Line, type Step, type Thing, type Zone } from './usePlan'

/** What an answer is set beside: today's state, another version, or nothing. */
export interface Beside {
  zones: readonly Zone[]
  things: readonly Thing[]
  lines: readonly Line[]
  zoneOf: (thing: Thing) => string | null | undefined
}
export const TODAY = 'today'
export const NONE = 'none'

/** Lets the reader choose what the shown version is set beside, and says what has changed against it. */
export function useAgainst(shown: { plan: string; version: number; versions: readonly Step[]; answer: Answered; moves: Record<string, string> }) {
  const hasToday = computed(() => shown.answer.today.stands && shown.answer.things.some((thing) => thing.was))
  const usual = () => (hasToday.value ? TODAY : NONE)
  const against = ref<string | null>(usual())
  const others = computed(() => shown.versions.filter(({ number, state }) => number !== shown.version && ['COMPUTED', 'APPROVED', 'APPLIED', 'UNDONE'].includes(state)))
  const choices = computed(() => [...(hasToday.value ? [TODAY] : []), ...others.value.map(({ number }) => String(number)), NONE])
  const other = useLoad((signal) => fetchAnswer(shown.plan, Number(against.value), signal), false)
  watch(against, (value) => {
    other.data.value = undefined
    if (value && value !== TODAY && value !== NONE) void other.reload()
  })
  watch(
    () => shown.version,
    () => {
      if (!choices.value.includes(against.value ?? '')) against.value = usual()
    },
  )

  /** What holds a group today is a site today. */
  const asToday = (things: readonly Thing[]) => {
    const holds = new Set(shown.answer.today.zones.map(({ id }) => id))
    return things.map((thing): Thing => (thing.tone === 'thing' ? thing : { ...thing, tone: holds.has(thing.id) ? 'site' : 'candidate' }))
  }
  const beside = computed((): Beside | undefined => {
    if (against.value === TODAY) return { zones: shown.answer.today.zones, things: asToday(shown.answer.things), lines: shown.answer.today.lines, zoneOf: (thing) => thing.was }
    const found = other.data.value?.answer
    return found ? { zones: found.zones, things: found.things, lines: found.lines, zoneOf: (thing) => placeOf(found, thing) } : undefined
  })
  /** Things that are elsewhere than in what they are set beside, with where they were. */
  const changed = computed(() => {
    const before = beside.value
    if (!before) return new Map<string, string>()
    const continues = new Map(shown.answer.zones.map((zone) => [zone.id, zone.continues]))
    const places = new Map(before.things.map((thing) => [thing.id, before.zoneOf(thing)]))
    const isSame = (now?: string | null, was?: string | null) => now === was || continues.get(now ?? '') === was
    return new Map(
      shown.answer.things
        .filter((thing) => thing.tone === 'thing' || !isPlaced(thing))
        .map((thing) => [thing.id, places.get(thing.id) ?? ''] as const)
        .filter(([id, was]) => was && !isSame(shown.answer.assigned[id], was)),
    )
  })
  const marked = computed(() => new Set([...Object.keys(shown.moves), ...changed.value.keys()]))
  return { against, choices, beside, changed, marked }
}
