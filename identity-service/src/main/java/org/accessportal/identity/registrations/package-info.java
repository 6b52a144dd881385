/**
 * People who are not in the catalogue: registered by hand with an engagement that ends by itself, and taken over by the
 * feed that brings them (ID-10). What is registered is a source of its own, so no feed ends it.
 */
@org.jspecify.annotations.NullMarked
package org.accessportal.identity.registrations;
