import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import chineseDays from 'chinese-days'
import { HolidayUtil } from 'lunar-javascript'
import { describe, expect, it } from 'vitest'

const table = (year: number) =>
  readFileSync(join(process.cwd(), `../src/main/resources/calendar/${year}.csv`), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(','))

function daysOf(year: number): string[] {
  const days: string[] = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

describe.each([2024, 2025, 2026])('the shipped holidays of %i', (year) => {
  const off = new Set(table(year).filter(([, kind]) => kind === 'HOLIDAY').map(([day]) => day))
  const work = new Set(table(year).filter(([, kind]) => kind === 'WORKDAY').map(([day]) => day))
  const worked = (day: string) => work.has(day) || (!off.has(day) && !isWeekend(day))

  it('says of each day what chinese-days says', () => {
    expect(daysOf(year).filter((day) => worked(day) !== chineseDays.isWorkday(day))).toEqual([])
  })

  it('says of each day what lunar-javascript says', () => {
    const other = (day: string) => HolidayUtil.getHoliday(day)?.isWork() ?? !isWeekend(day)
    expect(daysOf(year).filter((day) => worked(day) !== other(day))).toEqual([])
  })

  it('works on weekend days only in exchange', () => {
    expect([...work].filter((day) => !isWeekend(day))).toEqual([])
  })
})
