/** A report as it is being written. */
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
