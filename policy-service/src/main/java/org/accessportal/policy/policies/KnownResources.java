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
import java.util.Objects;
import java.util.Set;
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
                      cast(:levelCodes as jsonb), :retired, :priceMonthly,
                      cast(:levelGroups as jsonb))
                    on conflict (id) do update set code = excluded.code, kind = excluded.kind, levels = excluded.levels,
                      retired = excluded.retired, price_monthly = excluded.price_monthly,
                      level_groups = excluded.level_groups
                    """);
            for (Received<ResourceState> received : batch) {
                var resource = (Resource) received.event();
                upsert.bindMethods(resource)
                        .bind("levelCodes", written(levels(resource)))
                        .bind("levelGroups", written(groups(resource)))
                        .add();
            }
            upsert.execute();
        });
    }

    /** Those of the resources that are known of the organization. */
    public Map<UUID, KnownResource> find(UUID organizationId, List<UUID> ids) {
        Map<UUID, Map<String, Set<UUID>>> groups = groups(organizationId, ids);
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select id, kind, levels, retired, price_monthly from policy_resource
                        where organization_id = :organization and id = any(:ids)
                        """)
                .bind("organization", organizationId)
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) -> resource(row, groups))
                .stream()
                .collect(Collectors.toMap(KnownResource::id, Function.identity())));
    }

    /** Those that the grants name. */
    Map<UUID, KnownResource> ofGrants(UUID organizationId, List<PolicyGrant> grants) {
        return find(organizationId, grants.stream().map(PolicyGrant::resourceId).toList());
    }

    /** The groups that come along with levels of the resources, by level. */
    private Map<UUID, Map<String, Set<UUID>>> groups(UUID organizationId, List<UUID> ids) {
        record Brought(UUID resourceId, String level, UUID groupId) {}
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select r.id, l.key, g.id from policy_resource r
                          cross join lateral jsonb_each(r.level_groups) l
                          cross join lateral jsonb_array_elements_text(l.value) b(code)
                          join policy_resource g on g.organization_id = r.organization_id and g.code = b.code
                        where r.organization_id = :organization and r.id = any(:ids)
                        """)
                .bind("organization", organizationId)
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) ->
                        new Brought(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Brought::resourceId,
                        Collectors.groupingBy(
                                Brought::level, Collectors.mapping(Brought::groupId, Collectors.toSet())))));
    }

    private KnownResource resource(ResultSet row, Map<UUID, Map<String, Set<UUID>>> groups) throws SQLException {
        try {
            return new KnownResource(
                    row.getObject("id", UUID.class),
                    Kind.USER_SERVICE.name().equals(row.getString("kind")),
                    json.readValue(row.getString("levels"), CODES),
                    row.getBoolean("retired"),
                    row.getObject("price_monthly", Long.class),
                    groups.getOrDefault(row.getObject("id", UUID.class), Map.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored levels cannot be read", e);
        }
    }

    private static List<String> levels(Resource resource) {
        return resource.levels().stream()
                .sorted(Comparator.comparingInt(Level::rank))
                .map(Level::code)
                .toList();
    }

    private static Map<String, List<String>> groups(Resource resource) {
        return resource.levels().stream()
                .collect(Collectors.toMap(
                        Level::code, level -> Objects.requireNonNullElse(level.groups(), List.<String>of())));
    }

    private String written(Object levels) {
        try {
            return json.writeValueAsString(levels);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Levels cannot be written", e);
        }
    }
}
