package org.accessportal.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.accessportal.platform.problem.CommonProblem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Remembers, for 24 hours and in the effect's transaction, what a request with an {@code Idempotency-Key} was answered. */
@ApplicationScoped
public class Idempotency {

    /** One request: who sends what to which operation under which key; without a key nothing is remembered. */
    public record Request(
            UUID actor, String operation, @Nullable String key, Object body) {}

    private record Remembered(String requestHash, String answer) {}

    private final Jdbi jdbi;
    private final ObjectMapper json;

    Idempotency(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The answer that was given before, or the effect's; the same key with another body is refused (422). */
    @Transactional
    public <A> A once(Request request, Class<A> answer, Supplier<A> effect) {
        String key = request.key();
        if (key == null) {
            return effect.get();
        }
        String hash = hash(write(request.body()));
        lock(request, key);
        Optional<Remembered> remembered = find(request, key);
        if (remembered.isEmpty()) {
            A made = effect.get();
            remember(request, key, new Remembered(hash, write(made)));
            return made;
        }
        if (!remembered.get().requestHash().equals(hash)) {
            throw CommonProblem.KEY_REUSED.at("Idempotency-Key", "API-1", "The key was used with another body");
        }
        return read(remembered.get().answer(), answer);
    }

    private void lock(Request request, String key) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
                .bind("name", request.actor() + " " + request.operation() + " " + key)
                .mapTo(String.class)
                .one());
    }

    private Optional<Remembered> find(Request request, String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select request_hash, answer from idempotency_key
                        where actor_id = :actor and operation = :operation and key = :key
                          and created_at > now() - interval '24 hours'
                        """)
                .bind("actor", request.actor())
                .bind("operation", request.operation())
                .bind("key", key)
                .map((row, context) -> new Remembered(row.getString(1), row.getString(2)))
                .findOne());
    }

    private void remember(Request request, String key, Remembered remembered) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into idempotency_key (actor_id, operation, key, request_hash, answer)
                        values (:actor, :operation, :key, :hash, :answer)
                        on conflict (actor_id, operation, key) do update
                          set request_hash = excluded.request_hash, answer = excluded.answer, created_at = now()
                        """)
                .bind("actor", request.actor())
                .bind("operation", request.operation())
                .bind("key", key)
                .bind("hash", remembered.requestHash())
                .bind("answer", remembered.answer())
                .execute());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be remembered: " + value.getClass(), e);
        }
    }

    private <A> A read(String answer, Class<A> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A remembered answer cannot be read", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
