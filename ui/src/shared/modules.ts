import type { CategoryChoice, EntryName, HomeBlock, MenuItem, UiModule } from './module'

const found = import.meta.glob<{ default: UiModule }>(['../*/module.ts', '!./module.ts'], { eager: true })

/** Every module there is, by name. */
export const modules: UiModule[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => a.name.localeCompare(b.name))

export const modulesOf = (entry: EntryName): UiModule[] => modules.filter((module) => module[entry])

const byOrder = <T extends { order?: number }>(a: T, b: T) => (a.order ?? 100) - (b.order ?? 100)

export const routesOf = (entry: EntryName) => modulesOf(entry).flatMap((module) => module[entry]?.routes ?? [])

export const menuOf = (entry: EntryName): MenuItem[] =>
  modulesOf(entry)
    .flatMap((module) => module[entry]?.menu ?? [])
    .sort(byOrder)

export const homeOf = (entry: EntryName): HomeBlock[] =>
  modulesOf(entry)
    .flatMap((module) => module[entry]?.home ?? [])
    .sort(byOrder)

export const viewsOf = (entry: EntryName) => modulesOf(entry).flatMap((module) => module[entry]?.views ?? [])

export async function categoriesOf(entry: EntryName): Promise<CategoryChoice[]> {
  return (await Promise.all(modulesOf(entry).map((module) => module[entry]?.categories?.() ?? []))).flat()
}

/** Names of the modules whose texts an entry needs. */
export function textsOf(entry: EntryName): string[] {
  const names = new Set(['shared'])
  for (const module of modulesOf(entry)) {
    names.add(module.name)
    module.uses?.forEach((name) => names.add(name))
  }
  return [...names]
}
