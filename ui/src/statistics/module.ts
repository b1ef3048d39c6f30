import type { UiModule } from '@/shared/module'

export default {
  name: 'statistics',
  uses: ['docket', 'incident'],
  resident: {
    routes: [
      { path: '/public/figures', component: () => import('./pages/PublicFigures.vue'), meta: { title: 'statistics.public.title' } },
    ],
    home: [{ block: () => import('./PublicGlance.vue'), order: 50 }],
  },
  workbench: {
    routes: [
      {
        path: '/statistics',
        component: () => import('./pages/StatisticsPage.vue'),
        meta: { title: 'statistics.title', any: ['statistics.view'] },
      },
      {
        path: '/statistics/:id',
        component: () => import('./pages/FigurePage.vue'),
        meta: { title: 'statistics.title', any: ['statistics.view'] },
      },
    ],
    menu: [{ title: 'statistics.title', to: '/statistics', group: 'count', order: 10, any: ['statistics.view'] }],
  },
} satisfies UiModule
