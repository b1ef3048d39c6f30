import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { post } from '@/shared/http'
import { newId } from '@/shared/ids'
import { useForm } from '@/shared/useForm'

interface Receipt {
  number: string
  queryCode: string
}

/** A resident's report: one request id for all tries, so that a retry after a lost answer makes no second report. */
export function useReport(placeCode: string) {
  const { t } = useI18n()
  const form = useForm()
  const requestId = newId()
  const draft = reactive({ text: '', place: '', phone: '' })
  const receipt = ref<Receipt>()

  async function send(photos: Blob[]) {
    if (!form.check({ text: draft.text.trim().length < 4 && t('incident.report.needText') })) return
    const body = new FormData()
    body.append('report', new Blob([JSON.stringify({ ...draft, placeCode, requestId })], { type: 'application/json' }))
    photos.forEach((photo, index) => body.append('photos', photo, `${index + 1}.jpg`))
    receipt.value = await form.submit(() => post<Receipt>('/api/open/incident/reports', body))
  }
  return { draft, form, send, receipt }
}
