import type { UiModule } from '@/shared/module'

export default {
  name: 'errand',
  resident: {
    routes: [{ path: '/guide', component: () => import('./pages/GuidePage.vue'), meta: { title: 'errand.guide.title' } }],
    home: [{ block: () => import('./GuideStart.vue'), order: 20 }],
  },
} satisfies UiModule
