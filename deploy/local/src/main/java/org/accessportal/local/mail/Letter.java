package org.accessportal.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a mail, as plain text and as HTML, as far as it has either. */
record Letter(@Nullable String plain, @Nullable String html) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{1,2000}");

    /** A stretch of plain text; with an address where it is one. */
    public record Piece(String text, boolean link) {}

    static Letter of(Part part) throws IOException, MessagingException {
        var letter = new Letter(null, null);
        if (part.isMimeType("text/plain")) {
            return new Letter(String.valueOf(part.getContent()), null);
        }
        if (part.isMimeType("text/html")) {
            return new Letter(null, String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                letter = letter.orElse(of(inner));
            }
        }
        return letter;
    }

    private Letter orElse(Letter other) {
        return new Letter(plain != null ? plain : other.plain, html != null ? html : other.html);
    }

    /** The plain text, cut where an address begins and ends. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        if (plain == null) {
            return pieces;
        }
        Matcher links = LINK.matcher(plain);
        int end = 0;
        while (links.find()) {
            pieces.add(new Piece(plain.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(plain.substring(end), false));
        return pieces;
    }
}
