import { onMounted, onUnmounted, ref } from 'vue'

/** Whether the device believes it has a network; `back` runs when it returns and when the page is shown again. */
export function useNetwork(back: () => void) {
  const online = ref(navigator.onLine)
  const check = () => {
    online.value = navigator.onLine
    if (online.value) back()
  }
  const shown = () => document.visibilityState === 'visible' && check()
  onMounted(() => {
    addEventListener('online', check)
    addEventListener('offline', check)
    document.addEventListener('visibilitychange', shown)
  })
  onUnmounted(() => {
    removeEventListener('online', check)
    removeEventListener('offline', check)
    document.removeEventListener('visibilitychange', shown)
  })
  return online
}
