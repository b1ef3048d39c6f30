import type { UiModule } from '@/shared/module'

export default {
  name: 'incident',
  uses: ['docket', 'territory'],
  resident: {
    routes: [
      { path: '/report', component: () => import('./pages/ReportPage.vue'), meta: { title: 'incident.report.title' } },
      { path: '/r/:place', component: () => import('./pages/ReportPage.vue'), meta: { title: 'incident.report.title' } },
    ],
    home: [{ block: () => import('./ResidentStart.vue'), order: 10 }],
  },
} satisfies UiModule
