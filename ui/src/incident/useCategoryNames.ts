import { shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { Problem } from '@/shared/http'
import { recallCategories, type Category } from './useCategories'

/** The name of a category in the reader's language; the code book gives an English word for each. */
export function useCategoryNames() {
  const { locale } = useI18n()
  const english = (category: Pick<Category, 'id'>) => (category.id.charAt(0).toUpperCase() + category.id.slice(1)).replaceAll('_', ' ')
  return { nameOf: (category: Category) => (locale.value === 'en' ? english(category) : category.name) }
}

/** The name of a category by its code alone. */
export function useCodeNames() {
  const { nameOf } = useCategoryNames()
  const all = shallowRef(new Map<string, Category>())
  recallCategories().then(
    (list) => (all.value = new Map(list.map((one) => [one.code, one]))),
    (error: unknown) => {
      if (!(error instanceof Problem)) throw error
    },
  )
  function nameOfCode(code: string): string {
    const found = all.value.get(code)
    return found ? nameOf(found) : ([...all.value.values()].find((one) => one.group === code)?.groupName ?? code)
  }
  return { nameOfCode }
}
