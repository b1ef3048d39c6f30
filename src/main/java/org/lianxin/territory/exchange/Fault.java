package org.lianxin.territory.exchange;

import java.util.List;

/// Why a row cannot be taken.
///
/// @param row as a spreadsheet counts: the heading is row 1
/// @param column the column's title; empty when the row as a whole is wrong
/// @param rule the broken rule; its sentence stands under `territory.fault.<rule>`
/// @param value what stood there
public record Fault(int row, String column, String rule, String value, List<Object> args) {}
