import { ref } from 'vue'

/** The sentence shown for a moment at the edge of the screen. */
export const toast = ref<{ text: string; tone: 'good' | 'late' }>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Says that something was done (or failed); read aloud by screen readers. */
export function say(text: string, tone: 'good' | 'late' = 'good') {
  toast.value = { text, tone }
  clearTimeout(timer)
  timer = setTimeout(() => (toast.value = undefined), 5_000)
}
