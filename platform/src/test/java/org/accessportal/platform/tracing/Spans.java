package org.accessportal.platform.tracing;

import jakarta.inject.Singleton;
import org.accessportal.platform.testing.CollectedSpans;

/** What the tests of this module look at. */
@Singleton
class Spans extends CollectedSpans {}
