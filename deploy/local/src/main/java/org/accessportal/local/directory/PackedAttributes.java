package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes of an entry in one array of bytes: a tenth of what they take as objects. */
final class PackedAttributes {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    /** Every name that an attribute has had, once. */
    private static final List<String> NAMES = new ArrayList<>();

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    private final byte[] bytes;
    private int position;

    private PackedAttributes(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] pack(Collection<Attribute> attributes) {
        var packed = new ByteArrayOutputStream();
        for (Attribute attribute : attributes) {
            byte[][] values = attribute.getValueByteArrays();
            write(packed, number(attribute.getName()));
            write(packed, values.length);
            for (byte[] value : values) {
                write(packed, value.length);
                packed.writeBytes(value);
            }
        }
        return packed.toByteArray();
    }

    static List<Attribute> unpack(byte[] packed, Schema schema) {
        return new PackedAttributes(packed).read(schema);
    }

    private List<Attribute> read(Schema schema) {
        List<Attribute> attributes = new ArrayList<>();
        while (position < bytes.length) {
            String name = name(next());
            byte[][] values = new byte[next()][];
            for (int i = 0; i < values.length; i++) {
                values[i] = new byte[next()];
                System.arraycopy(bytes, position, values[i], 0, values[i].length);
                position += values[i].length;
            }
            attributes.add(new Attribute(name, schema, values));
        }
        return attributes;
    }

    private int next() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte each = bytes[position++];
            number |= (each & SEVEN_BITS) << shift;
            if (each >= 0) {
                return number;
            }
        }
    }

    private static void write(ByteArrayOutputStream packed, int number) {
        int rest = number;
        while (rest > SEVEN_BITS) {
            packed.write((rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        packed.write(rest);
    }

    private static int number(String name) {
        synchronized (NAMES) {
            return NUMBERS.computeIfAbsent(name, added -> {
                NAMES.add(added);
                return NAMES.size() - 1;
            });
        }
    }

    private static String name(int number) {
        synchronized (NAMES) {
            return NAMES.get(number);
        }
    }
}
