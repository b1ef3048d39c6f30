import { ref, type Ref } from 'vue'

const now = ref(Date.now())
setInterval(() => (now.value = Date.now()), 30_000)

/** The present instant, moving every half minute. */
export const useNow = (): Ref<number> => now
