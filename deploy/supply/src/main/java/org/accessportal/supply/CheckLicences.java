package org.accessportal.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes each image's bill of materials, prints which licences there are, and names what may not be shipped. */
final class CheckLicences {

    private static final String SUFFIX = ".cdx.json";

    private CheckLicences() {}

    /**
     * Status 1: something may not be shipped.
     *
     * @param arguments the list of allowed licences, the folder to write to, and the builds' own bills of materials
     */
    public static void main(String[] arguments) throws IOException {
        AllowedLicences allowed = AllowedLicences.read(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Map<String, Integer> counts = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            String image = Path.of(file).getFileName().toString().replace(SUFFIX, "");
            BillOfMaterials shipped = BillOfMaterials.read(Path.of(file)).shipped();
            shipped.write(folder.resolve(image + SUFFIX));
            System.out.printf(
                    "%-22s %d components%n", image, shipped.components().size());
            for (Component component : shipped.components()) {
                counts.merge(String.join(" or ", component.licences()), 1, Integer::sum);
                if (!allowed.allow(component)) {
                    refused.add("%s: %s is under %s".formatted(image, component.purl(), component.licences()));
                }
            }
        }
        counts.forEach((licence, count) -> System.out.printf("%6d  %s%n", count, licence));
        refused.forEach(each -> System.out.println("Not allowed: " + each));
        System.exit(refused.isEmpty() ? 0 : 1);
    }
}
