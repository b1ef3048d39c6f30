/// Characters and their n-grams: folding, counting, weighing.
@NullMarked
package org.lianxin.text.words;

import org.jspecify.annotations.NullMarked;
