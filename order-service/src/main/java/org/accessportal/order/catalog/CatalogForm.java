package org.accessportal.order.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.accessportal.order.OrderProblem;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.problem.Problem;
import org.yaml.snakeyaml.LoaderOptions;

/** The forms in which a catalogue is written to a file and read from one (OR-1). */
enum CatalogForm {
    JSON(JsonMapper.builder()),
    YAML(YAMLMapper.builder(YAMLFactory.builder()
            .loaderOptions(limits())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .stringQuotingChecker(new Quoting())
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build()));

    /** RFC 9512. */
    static final String APPLICATION_YAML = "application/yaml";

    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it once it is built
    private final ObjectMapper mapper;

    CatalogForm(MapperBuilder<?, ?> builder) {
        mapper = builder.addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }

    /** Quotes what might be taken for a number or a day, by whichever reader of YAML. */
    private static final class Quoting extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return value.isEmpty() || "0123456789.+-".indexOf(value.charAt(0)) >= 0 || super.needToQuoteValue(value);
        }
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        return limits;
    }

    /** The file's text, without what is null. */
    String write(CatalogFile file) {
        try {
            return mapper.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A catalogue cannot be written", e);
        }
    }

    /**
     * What the text holds, whatever that is; refused when it is too long (413), or not of this form (422, with line and
     * column).
     */
    JsonNode read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw CommonProblem.TOO_LARGE.because("A file has at most " + MOST_CHARACTERS + " characters");
        }
        String file = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            refuseAliases(file);
            return mapper.readTree(file);
        } catch (JsonProcessingException e) {
            throw unreadable(e.getLocation(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An alias would be taken for a text, and where it were not, a small file could stand for an enormous one. */
    private void refuseAliases(String file) throws IOException {
        try (JsonParser parser = mapper.createParser(file)) {
            while (parser.nextToken() != null) {
                if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                    throw unreadable(yaml.currentTokenLocation(), "Write it out instead of using an alias");
                }
            }
        }
    }

    private static Problem unreadable(JsonLocation at, String why) {
        String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return OrderProblem.UNREADABLE_FILE.at(place, "OR-1", why);
    }

    /** The catalogue that a tree holds which the schema has found nothing wrong with. */
    static CatalogFile bound(JsonNode tree) {
        try {
            return JSON.mapper.treeToValue(tree, CatalogFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema lets through what is no catalogue", e);
        }
    }
}
