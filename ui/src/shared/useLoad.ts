import { onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { Problem } from './http'

export interface Load<T> {
  data: Ref<T | undefined>
  busy: Ref<boolean>
  failure: Ref<Problem | undefined>
  reload: () => Promise<void>
}

/** Loads something at once and again on demand; an older answer never overwrites a newer one. */
export function useLoad<T>(fetch: (signal: AbortSignal) => Promise<T>, immediate = true): Load<T> {
  const data = shallowRef<T>()
  const busy = ref(immediate)
  const failure = shallowRef<Problem>()
  let running: AbortController | undefined

  async function reload() {
    running?.abort()
    const mine = (running = new AbortController())
    busy.value = true
    try {
      const answer = await fetch(mine.signal)
      if (mine !== running) return
      data.value = answer
      failure.value = undefined
    } catch (error) {
      if (mine !== running || mine.signal.aborted) return
      if (!(error instanceof Problem)) throw error
      failure.value = error
    } finally {
      if (mine === running) busy.value = false
    }
  }
  onScopeDispose(() => running?.abort())
  if (immediate) void reload()
  return { data, busy, failure, reload }
}
