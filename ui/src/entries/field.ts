import { start } from './start'
import FieldHome from './FieldHome.vue'
import FieldShell from './FieldShell.vue'

void start('field', FieldShell, FieldHome)
