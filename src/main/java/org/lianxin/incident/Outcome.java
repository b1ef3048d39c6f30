package org.lianxin.incident;

import java.util.List;
import org.lianxin.platform.FileId;

/// What was done about an incident.
///
/// @param handler the account that says so
/// @param words for the requester too
public record Outcome(String handler, String words, List<FileId> photos) {}
