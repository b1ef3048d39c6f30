import type { UiModule } from '@/shared/module'

export default {
  name: 'journal',
  uses: ['incident', 'planning', 'territory'],
  workbench: {
    routes: [{ path: '/journal', component: () => import('./pages/JournalPage.vue'), meta: { title: 'journal.title', any: ['journal.view'] } }],
    menu: [{ title: 'journal.title', to: '/journal', group: 'system', order: 80, any: ['journal.view'] }],
  },
} satisfies UiModule
