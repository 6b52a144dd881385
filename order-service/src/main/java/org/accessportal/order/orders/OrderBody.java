package org.accessportal.order.orders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an order is to hold: many recipients × many resources × actions (OR-2). */
record OrderBody(@NotNull @Size(max = 500) List<@NotNull @Valid DraftLine> lines) {}
