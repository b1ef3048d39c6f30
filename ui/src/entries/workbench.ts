import 'element-plus/theme-chalk/base.css'
import { start } from './start'
import WorkbenchHome from './WorkbenchHome.vue'
import WorkbenchShell from './WorkbenchShell.vue'

void start('workbench', WorkbenchShell, WorkbenchHome)
