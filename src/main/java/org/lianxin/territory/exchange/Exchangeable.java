package org.lianxin.territory.exchange;

import java.util.List;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;

/// A kind of thing that goes in and out as a table. A module offers each as a component.
public interface Exchangeable {
    /// Its word at the command line and in addresses, such as `grids`.
    String kind();

    /// Its word for people, such as 网格.
    String title();

    List<Column> columns();

    /// Takes the sheet in, all of it or, with a single fault, nothing.
    ///
    /// @param dryRun only says what would happen
    ImportReport take(Actor actor, Sheet sheet, boolean dryRun);

    /// The things within an area that the actor may see, in the order of the columns.
    Sheet give(Actor actor, AreaCode area);
}
