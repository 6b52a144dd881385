package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Filter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries by the values of those attributes that they are looked for by. */
final class EqualityIndex {

    private final Map<String, Map<String, List<Node>>> byAttribute = Map.of(
            key(Names.ACCOUNT_NAME), new HashMap<>(),
            key(Names.PRINCIPAL_NAME), new HashMap<>(),
            key("employeeNumber"), new HashMap<>());

    void add(Node node, Collection<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            Map<String, List<Node>> byValue = byAttribute.get(key(attribute.getBaseName()));
            if (byValue != null) {
                for (String value : attribute.getValues()) {
                    byValue.merge(key(value), List.of(node), EqualityIndex::joined);
                }
            }
        }
    }

    void remove(Node node, Collection<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            Map<String, List<Node>> byValue = byAttribute.get(key(attribute.getBaseName()));
            if (byValue != null) {
                for (String value : attribute.getValues()) {
                    byValue.computeIfPresent(key(value), (same, nodes) -> without(nodes, node));
                }
            }
        }
    }

    /** Those that have the value; null when nobody keeps an account of this attribute. */
    @Nullable
    List<Node> find(String attribute, String value) {
        Map<String, List<Node>> byValue = byAttribute.get(key(attribute));
        return byValue == null ? null : byValue.getOrDefault(key(value), List.of());
    }

    /** Everything that the filter can match, and perhaps more; null when it has to be looked for everywhere. */
    @Nullable
    List<Node> candidates(Filter filter) {
        if (filter.getFilterType() == Filter.FILTER_TYPE_EQUALITY) {
            return find(filter.getAttributeName(), filter.getAssertionValue());
        }
        if (filter.getFilterType() == Filter.FILTER_TYPE_AND) {
            for (Filter each : filter.getComponents()) {
                List<Node> found = candidates(each);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<Node> joined(List<Node> some, List<Node> more) {
        List<Node> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static @Nullable List<Node> without(List<Node> nodes, Node node) {
        List<Node> rest = nodes.stream().filter(each -> each != node).toList();
        return rest.isEmpty() ? null : rest;
    }

    /** As a case-ignoring match sees it. */
    private static String key(String text) {
        return text.strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    }
}
