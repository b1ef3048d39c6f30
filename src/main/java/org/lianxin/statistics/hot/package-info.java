/// What many people speak of: hot issues by their words, and bursts by their counts.
@NullMarked
package org.lianxin.statistics.hot;

import org.jspecify.annotations.NullMarked;
