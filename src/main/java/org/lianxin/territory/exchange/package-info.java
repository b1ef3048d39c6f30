/// Tables in and out of the product: Excel, CSV and GeoJSON, with a template, a dry run and faults by row and column.
@NamedInterface("exchange")
@NullMarked
package org.lianxin.territory.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
