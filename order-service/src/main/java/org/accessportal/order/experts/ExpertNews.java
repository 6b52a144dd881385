package org.accessportal.order.experts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** News by mail to everybody who is expert user of a system (RO-5). */
final class ExpertNews {

    private ExpertNews() {}

    /**
     * What is to be told.
     *
     * @param subject one line
     * @param text in paragraphs, with an empty line between them; it may not hold anybody's personnummer
     */
    record NewsBody(
            @NotBlank @Size(max = 200) String system,

            @NotBlank @Size(max = 120) @Pattern(regexp = "[^\\r\\n]*")
            String subject,

            @NotBlank @Size(max = 4_000) String text) {}

    /**
     * What was sent.
     *
     * @param experts how many are told, without protected people
     */
    record NewsView(UUID id, int experts) {}
}
