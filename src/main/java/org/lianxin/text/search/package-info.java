/// The index over many texts: which n-gram stands where, packed tightly.
@NullMarked
package org.lianxin.text.search;

import org.jspecify.annotations.NullMarked;
