package org.accessportal.identity.savedviews;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.accessportal.platform.problem.CommonProblem;
import org.accessportal.platform.rest.PersonalNumbers;

/** What may be kept of a list's address, and under which name: nothing that tells whom somebody looked for (ID-1). */
final class Keepable {

    /** What a list's address may be narrowed by. */
    private static final Set<String> PARAMETERS = Set.of("kind", "state", "search", "sort", "from", "to", "unit");

    /** Lists of people: what is searched for there is somebody's name. */
    private static final Set<String> PEOPLES_PAGES = Set.of("/staff");

    private Keepable() {}

    /** The filter; refused (422) when a list cannot have it, or when it could hold whom somebody looked for. */
    static String filter(String page, String query) {
        if (PersonalNumbers.standIn(URLDecoder.decode(query, StandardCharsets.UTF_8))) {
            throw CommonProblem.INVALID_REQUEST.at("query", "ID-1", "Nobody's number is kept");
        }
        Arrays.stream(query.split("&"))
                .map(pair -> pair.substring(0, pair.indexOf('=')))
                .forEach(parameter -> requireParameter(page, parameter));
        return query;
    }

    private static void requireParameter(String page, String parameter) {
        if (!PARAMETERS.contains(parameter)) {
            throw CommonProblem.INVALID_REQUEST.at("query", "UI-3", "No list is narrowed by " + parameter);
        }
        if (parameter.equals("search") && PEOPLES_PAGES.contains(page)) {
            throw CommonProblem.INVALID_REQUEST.at("query", "ID-1", "Whom somebody searched for is not kept");
        }
    }

    /** The name without blanks around it; refused (422) when somebody's number stands in it. */
    static String name(String name) {
        if (PersonalNumbers.standIn(name)) {
            throw CommonProblem.INVALID_REQUEST.at("name", "ID-1", "Nobody's number stands in a name");
        }
        return name.strip();
    }
}
