import { ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { say } from '@/shared/toast'
import { useForm } from '@/shared/useForm'

type Errors = Parameters<ReturnType<typeof useForm>['check']>[0]

export interface Reloaded {
  reload: () => Promise<void>
}

/** A list and the drawer in which one of its rows is written; the list is read again once the row is kept. */
export function useRowDrawer(table: Ref<Reloaded | undefined>) {
  const { t } = useI18n()
  const form = useForm()
  const open = ref(false)
  const isNew = ref(false)

  function begin(fresh: boolean) {
    isNew.value = fresh
    open.value = true
  }

  async function keep(errors: Errors, send: () => Promise<unknown>) {
    if (!form.check(errors) || !(await form.submit(send))) return
    say(t('territory.saved'))
    open.value = false
    await table.value?.reload()
  }
  return { form, open, isNew, begin, keep }
}
