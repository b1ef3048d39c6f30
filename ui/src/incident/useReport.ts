import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { get, post, Problem } from '@/shared/http'
import { newId } from '@/shared/ids'
import { uploadPhotos } from '@/shared/photos'
import { useForm } from '@/shared/useForm'
import { useCounty } from '@/territory/useCounty'
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

export interface ReportWords {
  words: string
  place: string
  point: readonly [number, number] | null
  name: string
  phone: string
  category: string | null
  confidential: boolean
  /** The matter that the reporter recognised as the same, if any. */
  joins: string | null
}

export const emptyReport = (): ReportWords => ({
  words: '',
  place: '',
  point: null,
  name: '',
  phone: '',
  category: null,
  confidential: false,
  joins: null,
})

/** What the server takes: see `Report`. */
export function bodyOfReport(clientId: string, report: ReportWords, code: string | null, photos: string[]) {
  const anybody = report.name.trim() || report.phone.trim()
  return {
    clientId,
    place: { code: code || null, lon: report.point?.[0] ?? null, lat: report.point?.[1] ?? null, words: report.place.trim() || null },
    words: report.words.trim(),
    category: report.category,
    photos,
    reporter: anybody ? { name: report.name.trim() || null, phone: report.phone.trim() || null } : null,
    confidential: report.confidential,
    joins: report.joins ?? null,
  }
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
