package org.accessportal.local.pages;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
    SV,
    EN;

    /** What the address asks for ({@code ?lang=}), else the first that the browser likes, else Swedish. */
    static Language of(RoutingContext context) {
        return parse(context.request().getParam("lang"))
                .or(() -> context.acceptableLanguages().stream()
                        .map(LanguageHeader::tag)
                        .flatMap(tag -> parse(tag).stream())
                        .findFirst())
                .orElse(SV);
    }

    private static Optional<Language> parse(@Nullable String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Language other() {
        return this == SV ? EN : SV;
    }
}
