/** What tests of every service stand on: a real PostgreSQL and a real Kafka inside the test's JVM, and signed tokens. */
package org.accessportal.platform.testing;
