package org.accessportal.identity.provisioning;

import java.util.Locale;
import javax.naming.CommunicationException;
import javax.naming.NamingException;
import javax.naming.ServiceUnavailableException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a target did not do what was asked, told by the kind of failure alone: its text may name the person. */
final class Refusal {

    private static final int DEEPEST = 20;
    private static final String WORD_BOUNDARY = "(?<=[a-z])(?=[A-Z])";

    private Refusal() {}

    /** What the directory answered, or the network; null when it is something else. */
    static @Nullable NamingException of(Throwable failure) {
        return cause(failure, NamingException.class);
    }

    /** For people, in words: {@code name already bound}. */
    static String reasonOf(Throwable failure) {
        if (cause(failure, SSLException.class) != null) {
            return "connect error: the certificate is refused";
        }
        NamingException refusal = of(failure);
        if (refusal instanceof CommunicationException || refusal instanceof ServiceUnavailableException) {
            return "connect error";
        }
        String kind = (refusal == null ? failure : refusal).getClass().getSimpleName();
        return String.join(" ", kind.replaceFirst("(Exception|Error)$", "").split(WORD_BOUNDARY))
                .toLowerCase(Locale.ROOT);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(each)) {
                return kind.cast(each);
            }
            each = each.getCause();
        }
        return null;
    }
}
