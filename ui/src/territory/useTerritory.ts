import type { Shape } from '@/api/shape'
import { get, put, remove, post, queryOf, type Page } from '@/shared/http'
import type { Area, LonLat } from './geometry'

export type Division = Shape<'territory.Division'>
export type DivisionChange = Shape<'territory.DivisionChange'>
export type DivisionPage = Shape<'territory.Division.DivisionPage'>
export type Contact = Shape<'territory.Grid.Contact'>
export type GridKind = 'GENERAL' | 'DEDICATED' | 'MICRO'
export type Grid = Omit<Shape<'territory.Grid.GridRow'>, 'border'> & { border?: Area }
export type Estate = Omit<Shape<'territory.Estate.EstateRow'>, 'border'> & { border?: Area }
export type Building = Omit<Shape<'territory.Building.BuildingRow'>, 'footprint'> & { footprint?: Area }
export type Door = Shape<'territory.Door'>

interface Feature<G, P> {
  id: string
  geometry: G
  properties: P
}
export interface Collection<G, P> {
  features: Feature<G, P>[]
}
export type Surrounding = Feature<
  Area | { type: 'LineString'; coordinates: LonLat[] },
  { name: string; kind: 'STREET' | 'RAILWAY' | 'WATER' | 'GREEN'; rank: number }
>
export type BuildingShape = Feature<Area | { type: 'Point'; coordinates: LonLat }, { name: string; estate: string; storeys: number; households: number }>

export type MapSettings = Shape<'territory.TerritorySettings'>

const base = '/api/territory'
export const fetchBelow = (parent?: string, signal?: AbortSignal) => get<Division[]>(`${base}/divisions`, { parent }, signal)
export const fetchDivision = (code: string, signal?: AbortSignal) => get<DivisionPage>(`${base}/divisions/${code}`, {}, signal)
export const fetchOutlines = (area: string, signal?: AbortSignal) =>
  get<Collection<Area, { name: string }>>(`${base}/map/outlines`, { area }, signal)
export const fetchGridShapes = (area: string, signal?: AbortSignal) =>
  get<Collection<Area, { name: string; kind: GridKind; households: number }>>(`${base}/map/grids`, { area }, signal)
export const fetchBuildingShapes = (area: string, signal?: AbortSignal) =>
  get<{ features: BuildingShape[] }>(`${base}/map/buildings`, { area }, signal)
export const fetchSurroundings = (area: string, signal?: AbortSignal) =>
  get<{ features: Surrounding[] }>(`${base}/map/surroundings`, { area }, signal)
export const fetchMapSettings = (signal?: AbortSignal) => get<MapSettings>('/api/open/territory/map-settings', {}, signal)

export const fetchGrids = (query: Record<string, string | number>, signal?: AbortSignal) => get<Page<Grid>>(`${base}/grids`, query, signal)
export const fetchGrid = (code: string, signal?: AbortSignal) => get<Grid>(`${base}/grids/${code}`, {}, signal)
export const fetchNextCode = (above: string) => get<{ code: string }>(`${base}/grids/next`, { above })
export const drawGrid = (grid: Omit<Grid, 'areaName' | 'drawn' | 'validFrom' | 'validTo'>) => put<Grid>(`${base}/grids/${grid.code}`, grid)
export const closeGrid = (code: string) => remove(`${base}/grids/${code}`)
export const noticeAddress = (code: string) => `${base}/grids/${code}/notice`

export const fetchEstates = (query: Record<string, string | number>, signal?: AbortSignal) =>
  get<Page<Estate>>(`${base}/estates`, query, signal)
export const fetchEstate = (code: string, signal?: AbortSignal) => get<Estate>(`${base}/estates/${code}`, {}, signal)
export const putEstate = (estate: Estate) => put<Estate>(`${base}/estates/${estate.code}`, estate)

export const fetchBuildings = (query: Record<string, string | number>, signal?: AbortSignal) =>
  get<Page<Building>>(`${base}/buildings`, query, signal)
export const putBuilding = (building: Building) => put<Building>(`${base}/buildings/${building.code}`, building)
export const fetchDoors = (building: string, signal?: AbortSignal) => get<Door[]>(`${base}/buildings/${building}/doors`, {}, signal)
export const putDoors = (building: string, doors: Shape<'territory.Building.DoorBody'>[]) => put<Door[]>(`${base}/buildings/${building}/doors`, doors)
export const fetchLabel = (target: string) => post<{ code: string; name: string }>(`${base}/labels`, { target })

export const renameDivision = (code: string, name: string, day?: string) => put(`${base}/divisions/${code}/name`, { name, day })
export const foundDivision = (code: string, name: string, day?: string) => post(`${base}/divisions`, { code, name, day })
export const mergeCommunities = (body: { from: string[]; into: string; name: string; day?: string; reason?: string }) =>
  post(`${base}/divisions/merges`, body)
export const splitCommunity = (body: {
  from: string
  parts: { code: string; name: string; grids: string[] }[]
  day?: string
  reason?: string
}) => post(`${base}/divisions/splits`, body)

export const templateAddress = (kind: string, format: string) => `${base}/templates/${kind}${queryOf({ format })}`
export const exportAddress = (kind: string, query: Record<string, string>) => `${base}/exports/${kind}${queryOf(query)}`
export const importAddress = (kind: string, faults: boolean, query: Record<string, string | boolean>) =>
  `${base}/imports/${kind}${faults ? '/faults' : ''}${queryOf(query)}`
