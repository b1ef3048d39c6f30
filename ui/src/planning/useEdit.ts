import { computed, ref, type Ref } from 'vue'
import { post } from '@/shared/http'
import type { useForm } from '@/shared/useForm'
import type { Answered } from './usePlan'

/** An edit by hand: each step is checked as it is made, may be undone, and is kept as a version of its own. */
export function useEdit(version: Ref<string>, form: ReturnType<typeof useForm>) {
  const steps = ref<{ thing: string; to: string }[]>([])
  const checked = ref<Answered>()
  const moves = computed<Record<string, string>>(() => Object.fromEntries(steps.value.map(({ thing, to }) => [thing, to])))

  /** Takes steps only when the checker has seen what comes of them. */
  async function check(wanted: { thing: string; to: string }[]) {
    const asked = Object.fromEntries(wanted.map(({ thing, to }) => [thing, to]))
    const found = wanted.length ? await form.submit(() => post<Answered>(`${version.value}/check`, { moves: asked })) : undefined
    if (wanted.length && !found) return
    steps.value = wanted
    checked.value = found
  }
  const move = (thing: string, to: string) => check([...steps.value, { thing, to }])
  const undo = () => check(steps.value.slice(0, -1))
  function drop() {
    steps.value = []
    checked.value = undefined
  }
  /** The number of the version that the edit is kept as; nothing when its checker forbids it. */
  const keep = () => form.submit(() => post<{ version: number }>(`${version.value}/edit`, { moves: moves.value }))
  return { moves, checked, move, undo, drop, keep }
}
