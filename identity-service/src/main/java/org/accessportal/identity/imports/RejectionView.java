package org.accessportal.identity.imports;

/**
 * A row of a feed that could not be used (ID-5).
 *
 * @param line where its record begins in the file, from 1
 * @param dn its name in the feed; empty unless it is a unit's, or that of somebody known who is not protected (ID-9)
 * @param attribute the attribute at fault; empty when the whole record cannot be read
 * @param reason why
 */
record RejectionView(long line, String dn, String attribute, StagedRow.Reason reason) {}
