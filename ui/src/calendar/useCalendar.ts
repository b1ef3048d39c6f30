import type { Shape } from '@/api/shape'
import { get, post, put, remove } from '@/shared/http'

export type Day = Shape<'calendar.Day'>
export type HolidayTable = Shape<'calendar.HolidayTable'>
export type OwnDay = Shape<'calendar.OwnDay'>
export type DayCounted = Shape<'calendar.DayCounted'>
export type Deadline = Shape<'calendar.Deadline'>

const base = '/api/calendar'
export const fetchYears = (signal?: AbortSignal) => get<HolidayTable[]>(`${base}/years`, {}, signal)
export const fetchDays = (year: number, signal?: AbortSignal) => get<Day[]>(`${base}/years/${year}/days`, {}, signal)
export const importYear = (text: string, notice: string, dryRun: boolean) => post<HolidayTable>(`${base}/years`, { text, notice, dryRun })
export const fetchOwnDays = (signal?: AbortSignal) => get<OwnDay[]>(`${base}/own-days`, {}, signal)
export const setOwnDay = ({ day, ...body }: OwnDay) => put(`${base}/own-days/${day}`, body)
export const removeOwnDay = (day: string) => remove(`${base}/own-days/${day}`)
export const fetchHours = (signal?: AbortSignal) => get<Record<string, string>>(`${base}/hours`, {}, signal)
export const setHours = (from: string, hours: string) => put(`${base}/hours/${from}`, { hours })
export const explain = (allowance: string, from?: string) => get<Deadline>(`${base}/deadline`, { allowance, from })
