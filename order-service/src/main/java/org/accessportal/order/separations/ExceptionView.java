package org.accessportal.order.separations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a line gives somebody what nobody may hold together, as an exception that ends with the line (PO-9).
 *
 * @param name what the separation is called
 * @param why what could go wrong when one person holds both
 * @param otherResourceId what the recipient holds, or is to get, besides
 * @param reason why the recipient needs both all the same; null when it has been erased (GO-4)
 */
public record ExceptionView(
        UUID separationId,
        String name,
        String why,
        UUID otherResourceId,
        @Nullable String reason) {}
