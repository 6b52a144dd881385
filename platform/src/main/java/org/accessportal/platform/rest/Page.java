package org.accessportal.platform.rest;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the rows of this page
 * @param total how many rows there are in all
 * @param limit how many rows a page holds at the most
 * @param offset how many rows come before this page
 */
public record Page<T>(List<T> items, long total, int limit, int offset) {}
