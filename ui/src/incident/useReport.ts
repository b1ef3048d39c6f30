import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { get, post, Problem } from '@/shared/http'
import { newId } from '@/shared/ids'
import { uploadPhotos } from '@/shared/photos'
import { useForm } from '@/shared/useForm'
import { useCounty } from '@/territory/useCounty'
import { bodyOfReport, emptyReport } from './report'
import { useAlike } from './useAlike'
import { PHOTOS } from './useCategories'

/** What a reporter is told when the report is in. */
export interface Receipt {
  id: string
  number: string
  code: string
}

/** A place as its QR sign names it. */
export interface NamedPlace {
  code: string
  kind: string
  area: string
  areaName: string
  name: string
}

export const fetchPlace = (code: string, signal: AbortSignal) => get<NamedPlace>(`/api/open/territory/places/${code}`, {}, signal)

/** A resident's report: one request id for all tries, so that a retry after a lost answer makes no second report. */
export function useReport(code: string | null) {
  const { t } = useI18n()
  const form = useForm()
  const clientId = newId()
  const { known } = useCounty()
  const report = reactive(emptyReport())
  const photos = ref<Blob[]>([])
  const receipt = ref<Receipt>()

  const { alike } = useAlike(report, '/api/open/incident/alike', async () => ({
    county: await known(),
    place: bodyOfReport(clientId, report, code, []).place,
  }))

  async function send() {
    const complete = form.check({
      words: report.words.trim().length < 4 && t('incident.report.needWords'),
      place: !code && !report.point && !report.place.trim() && t('incident.report.needPlace'),
      phone: report.phone.trim() && !/^[\d\s+-]{7,20}$/.test(report.phone.trim()) && t('incident.report.phoneRule'),
    })
    if (!complete) return
    receipt.value = await form.submit(async () => {
      const county = await known()
      if (!county) throw new Problem({ status: 0, code: 'incident.county-unknown', detail: t('incident.report.needCounty') })
      const names = await uploadPhotos(PHOTOS, photos.value)
      return post<Receipt>('/api/open/incident/reports', { county, ...bodyOfReport(clientId, report, code, names) })
    })
  }
  return { report, photos, form, send, receipt, alike }
}
