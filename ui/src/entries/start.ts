import { createApp, type Component } from 'vue'
import { createPinia } from 'pinia'
import { createRouter, createWebHistory, type Router } from 'vue-router'
import { useSession } from '@/access/useSession'
import { onSignedOut } from '@/shared/http'
import { i18n, loadTexts } from '@/shared/i18n'
import type { EntryName } from '@/shared/module'
import { modulesOf, routesOf, textsOf } from '@/shared/modules'
import { useDisplay } from '@/shared/useDisplay'
import '@/shared/tokens.css'
import '@/shared/parts.css'

/** Builds one entry: its modules' routes under its base, their texts, and the guard in front of every page. */
export async function start(entry: EntryName, shell: Component, home: Component): Promise<void> {
  document.documentElement.dataset.entry = entry
  useDisplay()
  const router = createRouter({
    history: createWebHistory(entry === 'resident' ? '/' : `/${entry}`),
    routes: [
      { path: '/', name: 'home', component: home, meta: { open: entry === 'resident' } },
      ...routesOf(entry),
      { path: '/:rest(.*)*', name: 'missing', component: () => import('./MissingPage.vue'), meta: { open: true } },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  await Promise.all([loadTexts(textsOf(entry)), ...modulesOf(entry).map((module) => module[entry]?.start?.())])
  const app = createApp(shell).use(createPinia()).use(i18n)
  if (entry !== 'resident') guard(router)
  router.afterEach((to) => {
    const title = to.meta.title ? `${i18n.global.t(to.meta.title)} · ` : ''
    document.title = title + i18n.global.t(`shared.entry.${entry}`)
  })
  app.use(router).mount('#app')
}

function guard(router: Router) {
  const session = useSession()
  onSignedOut(() => {
    const here = router.currentRoute.value
    if (!session.account || here.name === 'login') return
    void session.forget()
    void router.push({ name: 'login', query: { then: here.fullPath } })
  })
  router.beforeEach(async (to) => {
    await session.restore()
    if (to.meta.open) return to.name === 'login' && session.account ? '/' : true
    if (!session.account) return { name: 'login', query: { then: to.fullPath } }
    if (!session.ready) return to.name === 'me' ? true : { name: 'me' }
    return session.mayAny(to.meta.any) ? true : { name: 'missing', params: { rest: ['denied'] } }
  })
}
