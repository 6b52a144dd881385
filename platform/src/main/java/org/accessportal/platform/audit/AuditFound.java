package org.accessportal.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a search finds. There is no total: counting would read the whole log.
 *
 * @param items the rows, the newest first
 * @param next where the older ones begin; null when there are none
 */
public record AuditFound(List<AuditEntry> items, @Nullable AuditPosition next) {}
