package org.accessportal.platform.events;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which record travels under which type name; read from the sealed interfaces themselves. */
public final class EventCatalog {

    private static final Map<String, Class<? extends Event>> TYPES = read();

    private EventCatalog() {}

    /** The record of that type name, or null when this version does not know it. */
    public static @Nullable Class<? extends Event> recordOf(String type) {
        return TYPES.get(type);
    }

    /** The type name that events of this class travel under. */
    public static String typeOf(Class<? extends Event> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " has no @EventType");
        }
        return type.value();
    }

    /** Every type name with its record, sorted by name. */
    public static Map<String, Class<? extends Event>> types() {
        return Collections.unmodifiableMap(TYPES);
    }

    private static Map<String, Class<? extends Event>> read() {
        var types = new TreeMap<String, Class<? extends Event>>();
        for (Topic topic : Topic.values()) {
            for (Class<?> permitted : topic.contract().getPermittedSubclasses()) {
                Class<? extends Event> event = permitted.asSubclass(Event.class);
                types.put(typeOf(event), event);
            }
        }
        return types;
    }
}
