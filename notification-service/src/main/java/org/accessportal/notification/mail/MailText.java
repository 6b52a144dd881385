package org.accessportal.notification.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.accessportal.notification.mail.IdentityClient.Recipient;
import org.accessportal.notification.mail.Messages.Template;
import org.accessportal.platform.PlatformSettings;

/** Makes a mail's text in the recipient's language; no name of anybody but the recipient's own. */
@ApplicationScoped
class MailText {

    private static final String SUBJECT = "Subject: ";

    /** A mail's text in both forms. */
    record Text(String subject, String plain, String html) {}

    private final Engine engine;
    private final PlatformSettings settings;

    MailText(Engine engine, PlatformSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    Text of(Template template, Recipient recipient, List<UUID> objectIds) {
        String language = "en".equals(recipient.language()) ? "en" : "sv";
        String file = template.file(objectIds.size() > 1) + "." + language;
        String plain = fill(file + ".txt", recipient, objectIds);
        int firstLine = plain.indexOf('\n');
        return new Text(
                plain.substring(SUBJECT.length(), firstLine).strip(),
                plain.substring(firstLine).strip() + "\n",
                fill(file + ".html", recipient, objectIds));
    }

    private String fill(String file, Recipient recipient, List<UUID> objectIds) {
        io.quarkus.qute.Template found = engine.getTemplate(file);
        if (found == null) {
            throw new IllegalStateException("There is no template " + file);
        }
        TemplateInstance text = found.data("greeting", recipient.greeting())
                .data("origin", settings.origin())
                .data("count", objectIds.size())
                .data(
                        "link",
                        settings.origin() + "/passwords" + (objectIds.size() == 1 ? "/" + objectIds.getFirst() : ""));
        return text.render();
    }
}
