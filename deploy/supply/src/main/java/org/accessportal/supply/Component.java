package org.accessportal.supply;

import java.util.List;

/**
 * Something that is shipped in an image.
 *
 * @param purl its package URL, with the version
 * @param licences the ids or names of its licences; of several, whoever uses it chooses one
 */
record Component(String purl, List<String> licences) {

    Component {
        licences = List.copyOf(licences);
    }

    /** The package URL without version and qualifiers: what it is, whatever its age. */
    String name() {
        int version = purl.indexOf('@', purl.lastIndexOf('/'));
        return version < 0 ? purl : purl.substring(0, version);
    }
}
