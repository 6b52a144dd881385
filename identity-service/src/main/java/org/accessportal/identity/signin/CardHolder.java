package org.accessportal.identity.signin;

/**
 * Whom a card names.
 *
 * @param id HSA-id or personnummer, as the configured field holds it
 * @param name the card's common name
 * @param assuranceLevel 2 or 3 (SI-2)
 */
record CardHolder(String id, String name, int assuranceLevel) {

    /** Never the id or name in a log. */
    @Override
    public String toString() {
        return "CardHolder[level " + assuranceLevel + "]";
    }
}
