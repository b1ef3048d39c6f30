import type { UiModule } from '@/shared/module'

export default {
  name: 'statistics',
  uses: ['docket', 'incident', 'territory'],
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
      { path: '/hot', component: () => import('./pages/HotPage.vue'), meta: { title: 'statistics.hot.title', any: ['statistics.view'] } },
      { path: '/hot/:id', component: () => import('./pages/HotIssuePage.vue'), meta: { title: 'statistics.hot.title', any: ['statistics.view'] } },
      { path: '/statistics-burst/:id', redirect: ({ params }) => ({ path: '/hot', query: { burst: String(params.id) } }) },
      { path: '/analyses', component: () => import('./pages/AnalysesPage.vue'), meta: { title: 'statistics.analysis.title', any: ['statistics.view'] } },
      { path: '/analyses/:id', component: () => import('./pages/AnalysisPage.vue'), meta: { title: 'statistics.analysis.title', any: ['statistics.view'] } },
    ],
    menu: [
      { title: 'statistics.title', to: '/statistics', group: 'count', order: 10, any: ['statistics.view'] },
      { title: 'statistics.hot.title', to: '/hot', group: 'count', order: 20, any: ['statistics.view'] },
      { title: 'statistics.analysis.title', to: '/analyses', group: 'count', order: 30, any: ['statistics.view'] },
    ],
  },
} satisfies UiModule
