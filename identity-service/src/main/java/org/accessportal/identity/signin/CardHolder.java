package org.accessportal.identity.signin;

/**
 * Whom a card names.
 *
 * @param id HSA-id or personnummer, as the configured field holds it
 * @param assuranceLevel 2 or 3 (SI-2)
 */
record CardHolder(String id, int assuranceLevel) {

    /** Never the id in a log. */
    @Override
    public String toString() {
        return "CardHolder[level " + assuranceLevel + "]";
    }
}
