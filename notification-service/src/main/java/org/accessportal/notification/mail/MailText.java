package org.accessportal.notification.mail;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.accessportal.notification.mail.IdentityClient.Recipient;
import org.accessportal.notification.mail.MailQueue.Waiting;
import org.accessportal.platform.PlatformSettings;
import org.jspecify.annotations.Nullable;

/**
 * Makes a mail's text in the recipient's language; no name of anybody but the recipient's own. A template is plain text
 * with its subject in the first line; the same paragraphs become the HTML form.
 */
@ApplicationScoped
class MailText {

    private static final String SUBJECT = "Subject: ";
    private static final String LAYOUT = "layout.html";

    /** A mail's text in both forms. */
    record Text(String subject, String plain, String html) {}

    private final Engine engine;
    private final Letters letters;
    private final PlatformSettings settings;

    MailText(Engine engine, Letters letters, PlatformSettings settings) {
        this.engine = engine;
        this.letters = letters;
        this.settings = settings;
    }

    Text of(Waiting message, Recipient recipient) {
        String language = "en".equals(recipient.language()) ? "en" : "sv";
        String file = message.template().file(message.objectIds().size() > 1) + "." + language + ".txt";
        String filled = fill(file, values(message, recipient));
        int firstLine = filled.indexOf('\n');
        String subject = filled.substring(SUBJECT.length(), firstLine).strip();
        String plain = filled.substring(firstLine).strip();
        return new Text(subject, plain + "\n", html(language, subject, plain));
    }

    private Map<String, @Nullable Object> values(Waiting message, Recipient recipient) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("greeting", recipient.greeting());
        values.put("origin", settings.origin());
        values.put("count", message.objectIds().size());
        values.put("reference", Objects.requireNonNullElse(message.reference(), ""));
        values.put("link", settings.origin() + message.template().pageOf(message.objectIds()));
        if (message.template().hasLetter()) {
            values.put("letter", letters.of(message.objectIds().getFirst()));
        }
        return values;
    }

    private String html(String language, String subject, String plain) {
        List<Map<String, Object>> paragraphs = Arrays.stream(plain.split("\n\n"))
                .map(text -> Map.<String, Object>of("text", text, "link", text.startsWith(settings.origin())))
                .toList();
        return fill(LAYOUT, Map.of("language", language, "subject", subject, "paragraphs", paragraphs));
    }

    private String fill(String file, Map<String, ? extends @Nullable Object> values) {
        io.quarkus.qute.Template template = engine.getTemplate(file);
        if (template == null) {
            throw new IllegalStateException("There is no template " + file);
        }
        return template.render(values);
    }
}
