import type { UiModule } from '@/shared/module'

const view = { any: ['calendar.view'] }

export default {
  name: 'calendar',
  workbench: {
    routes: [
      { path: '/calendar', component: () => import('./pages/CalendarPage.vue'), meta: { title: 'calendar.title', ...view } },
      { path: '/calendar/deadline', component: () => import('./pages/DeadlinePage.vue'), meta: { title: 'calendar.deadline.title' } },
    ],
    menu: [
      { title: 'calendar.title', to: '/calendar', group: 'system', order: 30, ...view },
      { title: 'calendar.deadline.title', to: '/calendar/deadline', group: 'system', order: 31 },
    ],
  },
} satisfies UiModule
