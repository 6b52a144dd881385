package org.accessportal.order.orders;

/** Where an order stands; what becomes of a sent one is told by its lines (OR-4). */
enum OrderState {
    DRAFT,
    SENT
}
