package org.accessportal.restore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether two places tell the same. */
final class Agreement {

    private Agreement() {}

    /**
     * What a topic tells otherwise than its owner's database.
     *
     * @param database how often each thing there has changed
     * @param topic the last state of every key
     * @param epoch that every state must be of
     */
    static Check ofTopic(String what, Map<UUID, Long> database, Map<UUID, Stand> topic, int epoch) {
        List<String> differences = new ArrayList<>();
        database.forEach((id, counter) -> {
            Stand stand = topic.get(id);
            if (stand == null) {
                differences.add("%s %s is not on the topic".formatted(what, id));
            } else if (!stand.equals(new Stand(epoch, counter))) {
                differences.add(
                        "%s %s is %s on the topic, not %s".formatted(what, id, stand, new Stand(epoch, counter)));
            }
        });
        topic.forEach((id, stand) -> {
            if (!database.containsKey(id) && !stand.isOfNothing()) {
                differences.add("%s %s is on the topic alone, %s".formatted(what, id, stand));
            }
        });
        return new Check(what, topic.size(), differences);
    }

    /** What a reader's copy has otherwise than its owner. */
    static Check ofReplica(String what, List<String> owner, List<String> reader) {
        List<String> differences = new ArrayList<>();
        Set<String> owned = new HashSet<>(owner);
        Set<String> read = new HashSet<>(reader);
        owned.stream().filter(row -> !read.contains(row)).forEach(row -> differences.add(what + " lacks " + row));
        read.stream().filter(row -> !owned.contains(row)).forEach(row -> differences.add(what + " has besides " + row));
        if (reader.size() != read.size()) {
            differences.add(what + " has something twice");
        }
        return new Check(what, owner.size(), differences);
    }

    /** Mails that came more than once. */
    static Check ofMails(Map<String, List<String>> mails) {
        return new Check(
                "mails",
                mails.size(),
                mails.entrySet().stream()
                        .filter(mail -> mail.getValue().size() > 1)
                        .map(mail -> "mail %s came %d times"
                                .formatted(mail.getKey(), mail.getValue().size()))
                        .toList());
    }
}
