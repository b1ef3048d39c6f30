import { createI18n } from 'vue-i18n'
import { recall, remember } from './memory'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

type Messages = Record<string, unknown>
const files = import.meta.glob<{ default: Messages }>('../*/{zh-CN,en}.json')

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as string,
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
})

let wanted: string[] = []

/** Loads the texts of these modules in the remembered language. */
export async function loadTexts(modules: string[]): Promise<void> {
  wanted = modules
  await useLocale(rememberedLocale())
}

/** Switches the language and remembers it. */
export async function useLocale(locale: Locale): Promise<void> {
  const texts = await Promise.all(wanted.map((module) => read(module, locale)))
  i18n.global.setLocaleMessage(locale, Object.assign({}, ...texts))
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  remember('locale', locale)
}

async function read(module: string, locale: Locale): Promise<Messages> {
  const file = files[`./${locale}.json`] && module === 'shared' ? files[`./${locale}.json`] : files[`../${module}/${locale}.json`]
  return file ? { [module]: (await file()).default } : {}
}

export function rememberedLocale(): Locale {
  const kept = recall('locale')
  if (kept === 'zh-CN' || kept === 'en') return kept
  return 'zh-CN'
}
