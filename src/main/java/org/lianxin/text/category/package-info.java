/// How a text finds its category: features, linear models, calibrated certainty.
@NullMarked
package org.lianxin.text.category;

import org.jspecify.annotations.NullMarked;
