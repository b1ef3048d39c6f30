/// How personal data shows itself in free text: numbers with their checks, plates, doors, names.
@NullMarked
package org.lianxin.text.personal;

import org.jspecify.annotations.NullMarked;
