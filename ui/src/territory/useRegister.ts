import { ref, useTemplateRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { say } from '@/shared/toast'
import { useForm } from '@/shared/useForm'

/** A list, in the template `ref="table"`, whose rows are edited in a drawer beside it. */
export function useRegister() {
  const { t } = useI18n()
  const form = useForm()
  const table = useTemplateRef<{ reload: () => Promise<void> }>('table')
  const open = ref(false)
  const isNew = ref(false)

  function show(fresh: boolean) {
    isNew.value = fresh
    open.value = true
  }

  /** Sends what the drawer holds; once it is written, the drawer closes and the list is read again. */
  async function send(write: () => Promise<unknown>) {
    if (!(await form.submit(write))) return
    say(t('territory.saved'))
    open.value = false
    await table.value?.reload()
  }
  return { form, open, isNew, show, send }
}
