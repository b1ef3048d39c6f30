/// Measures the product's own code on labelled tables: what `./lianxin text evaluate` prints.
@NullMarked
package org.lianxin.text.measure;

import org.jspecify.annotations.NullMarked;
