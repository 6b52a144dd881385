package org.accessportal.identity.provisioning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accessportal.identity.provisioning.ConnectorSettings.SystemSettings;
import org.identityconnectors.framework.common.exceptions.ConfigurationException;
import org.identityconnectors.framework.common.objects.OperationalAttributes;
import org.jspecify.annotations.Nullable;

/** An account in the words of one system's configuration; a protected person's names are nowhere (ID-9). */
record AccountTemplate(SystemSettings settings, AccountContent account) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    String name() {
        return filled(settings.accountName());
    }

    /** What the account should have, empty where nothing; groups that the catalogue does not know stay. */
    Map<String, List<Object>> attributes(Set<Object> presentGroups) {
        Map<String, List<Object>> wanted = new LinkedHashMap<>();
        settings.attributes().forEach((name, template) -> {
            String value = filled(template).strip();
            wanted.put(name, value.isEmpty() ? List.of() : List.of(value));
        });
        settings.groupAttribute().ifPresent(name -> {
            Set<Object> groups = new LinkedHashSet<>(presentGroups);
            account.managedGroups().forEach(group -> groups.remove(groupValue(group)));
            account.groups().forEach(group -> groups.add(groupValue(group)));
            wanted.put(name, List.copyOf(groups));
        });
        if (settings.disabling()) {
            wanted.put(OperationalAttributes.ENABLE_NAME, List.of(account.enabled()));
        }
        return wanted;
    }

    private String groupValue(String group) {
        return settings.groupValue().replace("{group}", group);
    }

    private String filled(String template) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = value(place.group(1));
            return value == null ? "" : Matcher.quoteReplacement(value);
        });
    }

    private @Nullable String value(String place) {
        boolean open = !account.protectedIdentity();
        return switch (place) {
            case "id" -> account.identityId().toString();
            case "userName" -> account.userName();
            case "displayName" -> account.displayName();
            case "givenName" -> open ? account.givenName() : null;
            case "familyName" -> open ? account.familyName() : null;
            case "mail" -> open ? account.mail() : null;
            default -> throw new ConfigurationException("Nothing stands for {" + place + "}");
        };
    }

    /** Never a name in a log. */
    @Override
    public String toString() {
        return "AccountTemplate[…]";
    }
}
