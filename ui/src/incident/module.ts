import type { UiModule } from '@/shared/module'
import type { RouteRecordRaw } from 'vue-router'

const incidentPage: RouteRecordRaw = {
  path: '/incident/:id',
  component: () => import('./pages/IncidentPage.vue'),
  meta: { title: 'incident.facts.title' },
}
const reportPage: RouteRecordRaw = {
  path: '/report',
  component: () => import('./pages/FieldReportPage.vue'),
  meta: { title: 'incident.field.reportTitle', any: ['incident.report'] },
}

const findPage: RouteRecordRaw = {
  path: '/find',
  component: () => import('./pages/FindPage.vue'),
  meta: { title: 'incident.find.title' },
}

export default {
  name: 'incident',
  uses: ['docket', 'errand', 'territory'],
  resident: {
    routes: [
      { path: '/report', component: () => import('./pages/ReportPage.vue'), meta: { title: 'incident.report.title' } },
      { path: '/r/:place', component: () => import('./pages/ReportPage.vue'), meta: { title: 'incident.report.title' } },
      { path: '/mine/:county(\\d{6})/:code', component: () => import('./pages/MinePage.vue'), meta: { title: 'incident.mine.title' } },
    ],
    home: [{ block: () => import('./ResidentStart.vue'), order: 10 }],
  },
  field: {
    routes: [incidentPage, reportPage, findPage],
    menu: [
      { title: 'incident.find.title', mark: 'incident.find.mark', to: '/find', order: 40 },
      { title: 'incident.field.report', mark: 'incident.field.reportMark', to: '/report', order: 10, any: ['incident.report'] },
    ],
    start: () => import('./useFieldReport').then(({ sendReports }) => sendReports()),
  },
  workbench: {
    categories: () => import('./pick').then(({ categoryChoices }) => categoryChoices()),
    views: [{ title: 'incident.map.show', block: () => import('./IncidentMap.vue') }],
    routes: [
      incidentPage,
      reportPage,
      findPage,
      {
        path: '/dispatch',
        component: () => import('./pages/DispatchBoard.vue'),
        meta: { title: 'incident.board.title', any: ['incident.dispatch', 'incident.verify', 'incident.callback'] },
      },
      {
        path: '/supervision',
        component: () => import('./pages/SupervisionPage.vue'),
        meta: { title: 'incident.watch.title', any: ['incident.supervise'] },
      },
      {
        path: '/samples',
        component: () => import('./pages/SamplesPage.vue'),
        meta: { title: 'incident.samples.title', any: ['incident.supervise'] },
      },
      { path: '/categories', component: () => import('./pages/CategoriesPage.vue'), meta: { title: 'incident.categories.title' } },
      {
        path: '/duties',
        component: () => import('./pages/DutiesPage.vue'),
        meta: { title: 'incident.duty.title', any: ['incident.configure'] },
      },
    ],
    menu: [
      {
        title: 'incident.board.title',
        to: '/dispatch',
        group: 'work',
        order: 15,
        any: ['incident.dispatch', 'incident.verify', 'incident.callback'],
      },
      { title: 'incident.find.title', to: '/find', group: 'work', order: 12 },
      { title: 'incident.field.reportTitle', to: '/report', group: 'work', order: 30, any: ['incident.report'] },
      { title: 'incident.watch.title', to: '/supervision', group: 'supervise', order: 10, any: ['incident.supervise'] },
      { title: 'incident.samples.title', to: '/samples', group: 'supervise', order: 20, any: ['incident.supervise'] },
      { title: 'incident.categories.title', to: '/categories', group: 'system', order: 10 },
      { title: 'incident.duty.title', to: '/duties', group: 'system', order: 20, any: ['incident.configure'] },
    ],
    start: () => import('./useFieldReport').then(({ sendReports }) => sendReports()),
  },
} satisfies UiModule
