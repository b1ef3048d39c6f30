import { useI18n } from 'vue-i18n'
import type { Category } from './useCategories'

/** The name of a category in the reader's language; the code book gives an English word for each. */
export function useCategoryNames() {
  const { locale } = useI18n()
  const english = (category: Pick<Category, 'id'>) => (category.id.charAt(0).toUpperCase() + category.id.slice(1)).replaceAll('_', ' ')
  return { nameOf: (category: Category) => (locale.value === 'en' ? english(category) : category.name) }
}
