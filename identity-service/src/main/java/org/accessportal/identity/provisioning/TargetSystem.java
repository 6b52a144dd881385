package org.accessportal.identity.provisioning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.accessportal.identity.provisioning.ConnectorSettings.SystemSettings;
import org.identityconnectors.framework.api.ConnectorFacade;
import org.identityconnectors.framework.common.objects.Attribute;
import org.identityconnectors.framework.common.objects.AttributeBuilder;
import org.identityconnectors.framework.common.objects.ConnectorObject;
import org.identityconnectors.framework.common.objects.Name;
import org.identityconnectors.framework.common.objects.ObjectClass;
import org.identityconnectors.framework.common.objects.OperationOptions;
import org.identityconnectors.framework.common.objects.OperationOptionsBuilder;
import org.identityconnectors.framework.common.objects.OperationalAttributes;
import org.identityconnectors.framework.common.objects.filter.FilterBuilder;
import org.jspecify.annotations.Nullable;

/** A configured system: the same account as in the directory, in that system's words (PR-1). */
final class TargetSystem implements Connector {

    private static final OperationOptions PLAIN = new OperationOptionsBuilder().build();

    private final SystemSettings settings;
    private final ConnectorFacade facade;
    private final OperationOptions reading;

    TargetSystem(SystemSettings settings, ConnectorFacade facade) {
        this.settings = settings;
        this.facade = facade;
        List<String> names = new ArrayList<>(settings.attributes().keySet());
        settings.groupAttribute().ifPresent(names::add);
        if (settings.disabling()) {
            names.add(OperationalAttributes.ENABLE_NAME);
        }
        this.reading = new OperationOptionsBuilder().setAttributesToGet(names).build();
    }

    @Override
    public Delivered deliver(AccountContent account) throws TargetFailure {
        try {
            ConnectorObject present = find(account);
            Map<String, List<Object>> wanted = new AccountTemplate(settings, account).attributes(groups(present));
            if (present == null) {
                create(account, wanted);
            } else {
                update(present, wanted);
            }
            return new Delivered(false);
        } catch (RuntimeException e) {
            throw new TargetFailure(Refusal.reasonOf(e), e);
        }
    }

    void close() {
        facade.dispose();
    }

    private @Nullable ConnectorObject find(AccountContent account) {
        List<ConnectorObject> found = new ArrayList<>();
        facade.search(
                ObjectClass.ACCOUNT,
                FilterBuilder.equalTo(AttributeBuilder.build(
                        settings.idAttribute(), account.identityId().toString())),
                found::add,
                reading);
        return found.isEmpty() ? null : found.getFirst();
    }

    private void create(AccountContent account, Map<String, List<Object>> wanted) {
        Set<Attribute> attributes = new HashSet<>();
        attributes.add(new Name(new AccountTemplate(settings, account).name()));
        attributes.add(AttributeBuilder.build(
                settings.idAttribute(), account.identityId().toString()));
        if (settings.password()) {
            attributes.add(AttributeBuilder.buildPassword(UnknownPassword.text().toCharArray()));
        }
        wanted.forEach((name, values) -> {
            if (!values.isEmpty()) {
                attributes.add(AttributeBuilder.build(name, values));
            }
        });
        facade.create(ObjectClass.ACCOUNT, attributes, PLAIN);
    }

    private void update(ConnectorObject present, Map<String, List<Object>> wanted) {
        Set<Attribute> changes = new HashSet<>();
        wanted.forEach((name, values) -> {
            if (!Set.copyOf(values).equals(Set.copyOf(values(present, name)))) {
                changes.add(AttributeBuilder.build(name, values));
            }
        });
        if (!changes.isEmpty()) {
            facade.update(ObjectClass.ACCOUNT, present.getUid(), changes, PLAIN);
        }
    }

    private Set<Object> groups(@Nullable ConnectorObject present) {
        return present == null
                ? Set.of()
                : settings.groupAttribute()
                        .<Set<Object>>map(name -> new LinkedHashSet<>(values(present, name)))
                        .orElse(Set.of());
    }

    /** The values that say something; systems differ in whether nothing is an empty text. */
    private static List<Object> values(ConnectorObject present, String name) {
        Attribute attribute = present.getAttributeByName(name);
        return attribute == null || attribute.getValue() == null
                ? List.of()
                : attribute.getValue().stream()
                        .filter(Objects::nonNull)
                        .filter(value -> !"".equals(value))
                        .toList();
    }
}
