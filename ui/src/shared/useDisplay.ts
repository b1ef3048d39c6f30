import { ref } from 'vue'
import { recall, remember } from './memory'

const elder = ref(recall('elder') === 'yes')

function show() {
  if (elder.value) document.documentElement.dataset.mode = 'elder'
  else delete document.documentElement.dataset.mode
}

/** Elder mode: larger text and targets, remembered in the browser. */
export function useDisplay() {
  show()
  function setElder(on: boolean) {
    elder.value = on
    remember('elder', on ? 'yes' : null)
    show()
  }
  return { elder, setElder }
}
