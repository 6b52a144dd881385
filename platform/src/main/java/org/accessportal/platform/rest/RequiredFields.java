package org.accessportal.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the OpenAPI document what the records say: a component is always there, unless it is {@code @Nullable}, in
 * which case it may be null (API-1).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredFields implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName PAGE = DotName.createSimple(Page.class);
    private static final String OWN = "org.accessportal.";

    private final Map<String, ClassInfo> records = new HashMap<>();

    /** Reads the records of the build's index. */
    public RequiredFields(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OWN)) {
                records.put(type.simpleName(), type);
            }
        }
        records.put("Page", index.getClassByName(PAGE));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo type = records.get(name.startsWith("Page") ? "Page" : name);
            if (type != null && schema.getProperties() != null) {
                describe(schema, type);
            }
        });
    }

    private static void describe(Schema schema, ClassInfo type) {
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = new HashMap<>(schema.getProperties());
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired()); // what tells the kinds apart is no component
            type.recordComponents().forEach(component -> required.remove(component.name()));
        }
        for (RecordComponentInfo component : type.recordComponents()) {
            Schema property = properties.get(component.name());
            if (property == null) {
                continue;
            }
            required.add(component.name());
            if (component.type().hasAnnotation(NULLABLE)) {
                schema.addProperty(component.name(), orNull(property));
            }
        }
        schema.setRequired(required);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
        return property;
    }
}
