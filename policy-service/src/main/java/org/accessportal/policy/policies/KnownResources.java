package org.accessportal.policy.policies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accessportal.platform.events.ResourceState;
import org.accessportal.platform.events.ResourceState.Kind;
import org.accessportal.platform.events.ResourceState.Level;
import org.accessportal.platform.events.ResourceState.Resource;
import org.accessportal.platform.events.Topic;
import org.accessportal.platform.messaging.EventHandler;
import org.accessportal.platform.messaging.Received;
import org.jdbi.v3.core.Jdbi;

/** Follows the catalogue. */
@ApplicationScoped
public class KnownResources implements EventHandler<ResourceState> {

    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    KnownResources(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public void handle(List<Received<ResourceState>> batch) {
        jdbi.useHandle(handle -> {
            var upsert = handle.prepareBatch("""
                    insert into policy_resource values (:resourceId, :organizationId, :code, :kind,
                      cast(:levelCodes as jsonb), :retired, :priceMonthly)
                    on conflict (id) do update set code = excluded.code, kind = excluded.kind, levels = excluded.levels,
                      retired = excluded.retired, price_monthly = excluded.price_monthly
                    """);
            for (Received<ResourceState> received : batch) {
                var resource = (Resource) received.event();
                upsert.bindMethods(resource)
                        .bind("levelCodes", levels(resource))
                        .add();
            }
            upsert.execute();
        });
    }

    /** Those of the resources that are known of the organization. */
    public Map<UUID, KnownResource> find(UUID organizationId, List<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select id, kind, levels, retired, price_monthly from policy_resource
                        where organization_id = :organization and id = any(:ids)
                        """)
                .bind("organization", organizationId)
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) -> resource(row))
                .stream()
                .collect(Collectors.toMap(KnownResource::id, Function.identity())));
    }

    /** Those that the grants name. */
    Map<UUID, KnownResource> ofGrants(UUID organizationId, List<PolicyGrant> grants) {
        return find(organizationId, grants.stream().map(PolicyGrant::resourceId).toList());
    }

    private KnownResource resource(ResultSet row) throws SQLException {
        try {
            return new KnownResource(
                    row.getObject("id", UUID.class),
                    Kind.USER_SERVICE.name().equals(row.getString("kind")),
                    json.readValue(row.getString("levels"), CODES),
                    row.getBoolean("retired"),
                    row.getObject("price_monthly", Long.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored levels cannot be read", e);
        }
    }

    private String levels(Resource resource) {
        List<String> codes = resource.levels().stream()
                .sorted(Comparator.comparingInt(Level::rank))
                .map(Level::code)
                .toList();
        try {
            return json.writeValueAsString(codes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Levels cannot be written", e);
        }
    }
}
