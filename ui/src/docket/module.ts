import type { UiModule } from '@/shared/module'

export default {
  name: 'docket',
  field: {
    routes: [{ path: '/todo', component: () => import('./pages/TodoPage.vue'), meta: { title: 'docket.todo.title' } }],
    menu: [{ title: 'docket.todo.title', mark: 'docket.todo.mark', to: '/todo', order: 20, tab: true }],
    home: [{ block: () => import('./TodoCards.vue'), order: 10 }],
  },
  workbench: {
    routes: [
      { path: '/todo', component: () => import('./pages/TodoPage.vue'), meta: { title: 'docket.todo.title' } },
      { path: '/docket', component: () => import('./pages/EntriesPage.vue'), meta: { title: 'docket.entries.title' } },
    ],
    menu: [
      { title: 'docket.todo.title', to: '/todo', group: 'work', order: 10 },
      { title: 'docket.entries.title', to: '/docket', group: 'work', order: 20 },
    ],
    home: [{ block: () => import('./TodoCards.vue'), order: 10 }],
  },
} satisfies UiModule
