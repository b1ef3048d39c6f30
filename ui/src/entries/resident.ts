import { start } from './start'
import ResidentHome from './ResidentHome.vue'
import ResidentShell from './ResidentShell.vue'

void start('resident', ResidentShell, ResidentHome)
