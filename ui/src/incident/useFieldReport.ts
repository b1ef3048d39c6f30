import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { useSession } from '@/access/useSession'
import { post } from '@/shared/http'
import { keep, store, write, type OutboxItem } from '@/shared/outbox'
import type { Choice } from '@/shared/PickField.vue'
import { uploadPhotos } from '@/shared/photos'
import { say } from '@/shared/toast'
import { sends, useOutbox } from '@/shared/useOutbox'
import { useAlike } from './useAlike'
import { PHOTOS } from './useCategories'
import { bodyOfReport, emptyReport, type ReportWords } from './report'
import type { Receipt } from './useReport'

const KIND = 'incident.report'
type FieldReport = ReportWords & { channel: string }

/** Sends a report that was written on the device, under the id it got there. */
export const sendReports = () =>
  sends(KIND, '/report', async (item) => {
    const { channel, ...words } = item.body as unknown as FieldReport
    const photos = await uploadPhotos(PHOTOS, item.photos)
    return post<Receipt>('/api/incident/incidents', { channel, ...bodyOfReport(item.id, words, null, photos) })
  })

/** A colleague's report: written to the device first, then sent. A draft named in the address is taken up again. */
export function useFieldReport(done: () => void) {
  const { t } = useI18n()
  const route = useRoute()
  const session = useSession()
  const owner = session.account?.id ?? ''
  const outbox = useOutbox(() => owner)
  const item = ref<OutboxItem>(write(KIND, owner))
  const report = reactive<FieldReport>({ ...emptyReport(), channel: 'GRID' })
  const { alike } = useAlike(report, '/api/incident/incidents/alike', () => ({ place: bodyOfReport(item.value.id, report, null, []).place }))
  const category = ref<Choice[]>([])
  const errors = ref<Record<string, string>>({})
  const ready = ref(false)
  const channels = ['GRID', 'PHONE', 'VISIT', 'LETTER', 'WECHAT', 'HOTLINE']
  void takeUp().finally(() => (ready.value = true))

  async function takeUp() {
    const found = route.query.draft ? await store.outbox.get(String(route.query.draft)) : undefined
    if (!found || found.owner !== owner) return
    item.value = found
    Object.assign(report, found.body)
  }

  function gather(): OutboxItem {
    const chosen = category.value[0]?.value ?? report.category
    return { ...item.value, title: report.words.slice(0, 40), body: { ...report, category: chosen }, writtenAt: Date.now() }
  }

  async function send() {
    const found: Record<string, string> = {}
    if (report.words.trim().length < 4) found.words = t('incident.report.needWords')
    if (!report.place.trim() && !report.point) found.place = t('incident.report.needPlace')
    errors.value = found
    if (Object.keys(found).length) return
    const went = await outbox.submit(gather())
    const kept = await store.outbox.get(item.value.id)
    if (kept?.state === 'refused') {
      item.value = kept
      return
    }
    say(t(went ? 'incident.field.sent' : 'shared.outbox.waits'))
    done()
  }

  async function keepDraft() {
    await keep({ ...gather(), state: 'draft' })
    say(t('shared.outbox.kept'))
    done()
  }
  return { item, report, alike, category, channels, errors, ready, send, keepDraft }
}
