package org.accessportal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Grows the units of an organization, and says how many people work in each. */
final class UnitTree {

    private static final int LEADING_PEOPLE = 3;
    private static final int DEEPEST = 7;
    private static final int NESTED_ONE_IN = 4;
    private static final List<String> PLACES = List.of(
            "Norr",
            "Söder",
            "Öster",
            "Väster",
            "Centrum",
            "Hamnen",
            "Ängen",
            "Kvarnbacken",
            "Björkliden",
            "Sjöstaden",
            "Granåsen",
            "Lugnet",
            "Källan",
            "Åbrinken",
            "Solhöjden",
            "Stora  torget",
            "Ekbacken (plan 2)",
            "Nya/gamla bruket");

    private final Organization organization;
    private final List<Unit> units = new ArrayList<>();
    private int nextPerson;

    private UnitTree(Organization organization) {
        this.organization = organization;
    }

    /** All units, parents before children. */
    static List<Unit> of(Organization organization) {
        var tree = new UnitTree(organization);
        int rest = organization.people();
        List<Administration> administrations = organization.administrations();
        for (int i = 0; i < administrations.size(); i++) {
            boolean last = i == administrations.size() - 1;
            Administration administration = administrations.get(i);
            int people = last ? rest : (int) (organization.people() * (long) administration.share() / 1000);
            rest -= people;
            tree.grow(administration, people);
        }
        return List.copyOf(tree.units);
    }

    private void grow(Administration administration, int people) {
        int rest = people;
        Unit top = add(null, administration.name(), administration, Math.min(rest, LEADING_PEOPLE), false);
        rest -= top.people();
        List<Unit> areas = new ArrayList<>();
        for (Administration.Area area : administration.areas()) {
            Unit unit = add(top, area.name(), administration, Math.min(rest, LEADING_PEOPLE), area.provider());
            rest -= unit.people();
            areas.add(unit);
        }
        int leaves = Math.max(areas.size(), people / organization.perUnit());
        Unit[] newest = areas.toArray(Unit[]::new);
        for (int i = 0; i < leaves; i++) {
            int place = i % newest.length;
            boolean nested = (i / newest.length) % NESTED_ONE_IN == 1 && depth(newest[place]) < DEEPEST;
            Unit parent = nested ? newest[place] : areas.get(place);
            int here = (rest * (i + 1)) / leaves - (rest * i) / leaves;
            newest[place] = add(parent, name(administration, i), administration, here, parent.provider());
        }
    }

    private static String name(Administration administration, int leaf) {
        String kind = administration.kinds().get(leaf % administration.kinds().size());
        int round = leaf / PLACES.size();
        String place = PLACES.get((leaf * 7) % PLACES.size());
        return round == 0 ? kind + " " + place : kind + " " + place + " " + (round + 1);
    }

    private Unit add(@Nullable Unit parent, String name, Administration administration, int people, boolean provider) {
        int number = units.size();
        String above = parent == null ? "ou=Org," + organization.root() : parent.dn();
        var unit = new Unit(
                number,
                parent,
                "ou=" + Ldif.escaped(name) + "," + above,
                name,
                organization.hsaPrefix() + String.format(Locale.ROOT, "-E%09d", 1000 + number),
                administration,
                administration.code() + String.format(Locale.ROOT, "%02d", number % 100),
                nextPerson,
                people,
                provider);
        nextPerson += people;
        units.add(unit);
        return unit;
    }

    private static int depth(Unit unit) {
        Unit parent = unit.parent();
        return parent == null ? 1 : 1 + depth(parent);
    }
}
