package org.accessportal.order.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accessportal.order.catalog.FormField;
import org.accessportal.order.catalog.Orderable;
import org.accessportal.order.lines.FormAnswer;
import org.accessportal.order.lines.LineCame;
import org.accessportal.order.lines.LineState;
import org.jdbi.v3.core.Jdbi;

/**
 * Whose an answer is that no two people may share: a key number has one holder at the most (AT-1). It is taken when a
 * line is sent, and free again when no line of the holder's bears it any more.
 */
@ApplicationScoped
public class AnswerHolders {

    private static final Set<LineState> OVER = Set.of(LineState.ENDED, LineState.REJECTED, LineState.WITHDRAWN);

    private final Jdbi jdbi;

    AnswerHolders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The fields whose answers are somebody else's. */
    public List<String> othersHave(Orderable resource, UUID recipient, List<FormAnswer> answers) {
        List<FormAnswer> unique = unique(resource, answers);
        if (unique.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select field from answer_holder join unnest(:fields, :answers) as given (name, value)
                          on field = name and answer = value
                        where resource_id = :resource and recipient_id <> :recipient
                        """)
                .bind("resource", resource.id())
                .bind("recipient", recipient)
                .bind("fields", unique.stream().map(FormAnswer::name).toArray(String[]::new))
                .bind("answers", unique.stream().map(AnswerHolders::only).toArray(String[]::new))
                .mapTo(String.class)
                .list());
    }

    /** Takes them for the recipient; the fields whose answers somebody else was quicker to take. */
    public List<String> take(Orderable resource, UUID recipient, List<FormAnswer> answers) {
        List<FormAnswer> unique = unique(resource, answers);
        if (unique.isEmpty()) {
            return List.of();
        }
        jdbi.useHandle(handle -> {
            var take = handle.prepareBatch("""
                    insert into answer_holder values (:resource, :field, :answer, :recipient) on conflict do nothing
                    """);
            for (FormAnswer answer : unique) {
                take.bind("resource", resource.id())
                        .bind("field", answer.name())
                        .bind("answer", only(answer))
                        .bind("recipient", recipient)
                        .add();
            }
            take.execute();
        });
        return othersHave(resource, recipient, answers);
    }

    void onLine(@Observes LineCame line) {
        if (OVER.contains(line.state())) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            delete from answer_holder h where h.resource_id = :resource and h.recipient_id = :recipient
                              and not exists (select from order_line l, jsonb_array_elements(l.form) given
                                where l.recipient_id = h.recipient_id and l.resource_id = h.resource_id
                                  and l.id <> :line and l.state not in ('ENDED', 'REJECTED', 'WITHDRAWN')
                                  and given ->> 'name' = h.field and jsonb_exists(given -> 'values', h.answer))
                            """)
                    .bind("resource", line.wanted().resourceId())
                    .bind("recipient", line.recipient().recipientId())
                    .bind("line", line.lineId())
                    .execute());
        }
    }

    private static List<FormAnswer> unique(Orderable resource, List<FormAnswer> answers) {
        Set<String> fields = resource.terms().form().stream()
                .filter(FormField::unique)
                .map(FormField::name)
                .collect(Collectors.toSet());
        return answers.stream()
                .filter(answer ->
                        fields.contains(answer.name()) && !answer.values().isEmpty())
                .toList();
    }

    private static String only(FormAnswer answer) {
        return answer.values().getFirst().strip();
    }
}
