/// Who is on duty when: station duty and shifts, meeting rooms, and screening calendars spread evenly.
@NullMarked
package org.lianxin.planning.roster;

import org.jspecify.annotations.NullMarked;
