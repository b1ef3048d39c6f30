import { nextTick, ref, shallowRef } from 'vue'
import { Problem } from './http'

/** Sends a form once at a time; puts each refusal beside its field and moves the focus there. */
export function useForm() {
  const busy = ref(false)
  const failure = shallowRef<Problem>()
  const errors = ref<Record<string, string>>({})

  async function submit<T>(send: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    failure.value = undefined
    errors.value = {}
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failure.value = error
      errors.value = error.fields
      await nextTick()
      document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return undefined
    } finally {
      busy.value = false
    }
  }

  /** Sets the errors the page itself found; true when there is none. */
  function check(found: Record<string, string | false | undefined | null>): boolean {
    const real = Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1]))
    errors.value = Object.fromEntries(real)
    if (real.length) void nextTick(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    return real.length === 0
  }
  return { busy, failure, errors, submit, check }
}
