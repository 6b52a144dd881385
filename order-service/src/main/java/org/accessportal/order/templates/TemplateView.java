package org.accessportal.order.templates;

import java.util.List;
import java.util.UUID;

/**
 * A template as somebody who may use it sees it (OR-4); whose a shared one is, is not told.
 *
 * @param shared whether everybody in the organization sees it
 * @param own whether it is the viewer's to change
 * @param lines what can be ordered now; may be empty
 */
record TemplateView(UUID id, String name, boolean shared, boolean own, List<TemplateLine> lines) {}
