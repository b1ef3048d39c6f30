/// How matters gather into issues: average linkage over words and meaning.
@NullMarked
package org.lianxin.text.hot;

import org.jspecify.annotations.NullMarked;
