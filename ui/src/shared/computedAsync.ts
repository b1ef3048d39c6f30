import { shallowRef, watchEffect, type ShallowRef } from 'vue'

/** A value that is computed with waiting; undefined until it is there. */
export function computedAsync<T>(compute: () => Promise<T>): ShallowRef<T | undefined> {
  const value = shallowRef<T>()
  let turn = 0
  watchEffect(async () => {
    const mine = ++turn
    const found = await compute()
    if (mine === turn) value.value = found
  })
  return value
}
