/** Work for humans who carry out what no connector can (PR-6). */
@org.jspecify.annotations.NullMarked
package org.accessportal.order.tasks;
